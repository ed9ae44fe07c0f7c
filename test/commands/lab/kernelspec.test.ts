import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { userJupyterFolder } from "../../../src/commands/lab/jupyter-folders";
import { describeKernel, writeKernelspec } from "../../../src/commands/lab/kernelspec";

it.each([
  ["linux", {}, "/home/ana", "/home/ana/.local/share/jupyter"],
  ["linux", { XDG_DATA_HOME: "/data" }, "/home/ana", "/data/jupyter"],
  ["darwin", {}, "/Users/ana", "/Users/ana/Library/Jupyter"],
  [
    "win32",
    { APPDATA: "C:\\Users\\ana\\AppData\\Roaming" },
    "C:\\Users\\ana",
    "C:\\Users\\ana\\AppData\\Roaming\\jupyter",
  ],
  ["win32", {}, "C:\\Users\\ana", "C:\\Users\\ana\\AppData\\Roaming\\jupyter"],
  ["linux", { JUPYTER_DATA_DIR: "/own" }, "/home/ana", "/own"],
] as const)(
  "on %s with %j a user's kernels lie where jupyter_core looks",
  (platform, environment, home, folder) => {
    expect(userJupyterFolder({ platform, environment, home })).toBe(folder);
  },
);

it("the kernel is the project's own tslab, run by the Node that is running, under the notebooks' name", () => {
  const folder = mkdtempSync(join(tmpdir(), "serapan-kernel-"));
  try {
    const written = writeKernelspec(folder, describeKernel("/usr/bin/node", "/project"));
    expect(written).toBe(join(folder, "kernels", "tslab"));
    expect(JSON.parse(readFileSync(join(written, "kernel.json"), "utf8"))).toEqual({
      argv: [
        "/usr/bin/node",
        "--no-warnings",
        "--require",
        join("/project", "dist", "kernel", "shared-helpers.js"),
        join("/project", "node_modules", "tslab", "bin", "tslab"),
        "kernel",
        "--config-path",
        "{connection_file}",
      ],
      display_name: "TypeScript",
      language: "typescript",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
