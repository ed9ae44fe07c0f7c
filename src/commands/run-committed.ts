import { join } from "node:path";
import { languages } from "../core/words/language";
import { withoutMarks } from "../kernel/executed-copy";
import type { Notebook } from "../kernel/format";
import { createNotebookRunner } from "../kernel/run";
import { readProjectNotebooks } from "../make/project-notebooks";
import { projectFolder } from "../paths";
import type { Terminal } from "./terminal";

/** A notebook of the project, as it lies there and as it is after a run. */
export interface CommittedRun {
  readonly path: string;
  /** The file's text before the run. */
  readonly text: string;
  readonly committed: Notebook;
  readonly executed: Notebook;
}

/**
 * Runs all notebooks of the project on their own data, really: no outputs of an earlier run are taken.
 *
 * @throws {Refusal} where one does not run to its end
 */
export async function runCommitted(terminal: Terminal): Promise<readonly CommittedRun[]> {
  const notebooks = languages.flatMap((language) => readProjectNotebooks(projectFolder, language));
  const runner = createNotebookRunner({
    root: projectFolder,
    cacheFolder: join(projectFolder, "node_modules", ".cache", "serapan"),
  });
  try {
    // Without a hash of the data the runner keeps, and takes, no outputs.
    const executed = await runner.run(
      notebooks.map(({ path, notebook }) => ({ path, notebook })),
      ({ notebook, cell, cells }) =>
        terminal.progress(notebook, terminal.words.commands.verify.runningCell({ cell, cells })),
    );
    return notebooks.map(({ path, text, notebook }, index) => ({
      path,
      text,
      committed: notebook,
      executed: withoutMarks(executed[index]?.notebook ?? notebook),
    }));
  } finally {
    runner.close();
  }
}
