import type { CodeCell, Notebook } from "./format";

/** Values for a run, by name; JSON. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The id and the tag of the cell that sets a run's own parameters. */
const INJECTED = "injected-parameters";

/**
 * A copy of the notebook with a cell that sets other parameters, after the cell tagged `parameters`
 * (papermill's convention), or first where there is none. A cell injected earlier is replaced. The copy's
 * metadata record the values.
 *
 * @example injectParameters(notebook, { data: "kabupaten-kupang" })
 * // => … const parameters = { data: "kabupaten-kupang" }; …
 */
export function injectParameters(notebook: Notebook, parameters: Parameters): Notebook {
  const cells = notebook.cells.filter((cell) => !cell.metadata.tags?.includes(INJECTED));
  const defaults = cells.findIndex((cell) => cell.metadata.tags?.includes("parameters"));
  const injected: CodeCell = {
    cell_type: "code",
    id: INJECTED,
    metadata: { tags: [INJECTED] },
    source: [assignment(parameters)],
    execution_count: null,
    outputs: [],
  };
  return {
    ...notebook,
    cells: [...cells.slice(0, defaults + 1), injected, ...cells.slice(defaults + 1)],
    metadata: { ...notebook.metadata, papermill: { parameters } },
  };
}

function assignment(parameters: Parameters): string {
  const fields = Object.entries(parameters).map(([name, value]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    return `${key}: ${JSON.stringify(value)}`;
  });
  return `const parameters = { ${fields.join(", ")} };`;
}
