import type { Notebook } from "./format";

/**
 * The text of a notebook file, exactly as Jupyter writes it: keys sorted, one space of indentation, numbers
 * in Python's form, a line end at the end; so a file that Jupyter saved comes back without a difference.
 */
export function writeNotebook(notebook: Notebook): string {
  return `${jupyterJson(notebook, "\n")}\n`;
}

function jupyterJson(value: unknown, lineBreak: string): string {
  if (typeof value === "number") {
    return pythonNumber(value);
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const inner = `${lineBreak} `;
  if (Array.isArray(value)) {
    const items = value.map((item) => jupyterJson(item ?? null, inner));
    return items.length === 0 ? "[]" : `[${inner}${items.join(`,${inner}`)}${lineBreak}]`;
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}: ${jupyterJson(field, inner)}`);
  return fields.length === 0 ? "{}" : `{${inner}${fields.join(`,${inner}`)}${lineBreak}}`;
}

/** Python writes an exponent below 1e-4 and with two digits, JavaScript below 1e-6 and with one. */
function pythonNumber(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) {
    return "null";
  }
  if (size === 0 || (size >= 1e-4 && size < 1e21)) {
    return String(value);
  }
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}
