// The floor: tslab's own engine, started once, converting and executing the same cells, with nothing around it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;
const require = createRequire(import.meta.url);
const { createConverter } = require("tslab/dist/converter");
const { createExecutor } = require("tslab/dist/executor");
const { JupyterHandlerImpl } = require("tslab/dist/jupyter");

process.chdir(join(root, "notebooks/id"));
const converter = createConverter();
let cells = 0;
for (const language of ["id", "en"]) {
  const folder = join(root, "notebooks", language);
  process.chdir(folder);
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".ipynb"))
    .sort()) {
    const executor = createExecutor(folder, { node: converter, browser: converter, close() {} }, console);
    const handler = new JupyterHandlerImpl(executor, false);
    for (const cell of JSON.parse(readFileSync(join(folder, name), "utf8")).cells) {
      if (cell.cell_type === "code") {
        const code = [cell.source].flat().join("");
        const reply = await handler.handleExecute(
          { code },
          () => {},
          () => {},
        );
        if (reply.status !== "ok") {
          throw new Error(`${name}, cell ${cell.id}: ${reply.status}`);
        }
        cells += 1;
      }
    }
  }
}
converter.close();
process.exit(cells > 0 ? 0 : 1);
