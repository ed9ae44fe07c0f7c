export { displayBundle, type MimeBundle } from "./display";
export type {
  Cell,
  CodeCell,
  DisplayOutput,
  MultilineText,
  Notebook,
  Output,
  ProseCell,
  StreamOutput,
} from "./format";
export { joinLines, splitLines } from "./format";
export { NotebookError, type NotebookPlace } from "./notebook-error";
export { injectParameters, type Parameters } from "./parameters";
export { readNotebook } from "./read-notebook";
export {
  createNotebookRunner,
  type ExecutedNotebook,
  type NotebookRun,
  type NotebookRunner,
  type RunOptions,
  type RunProgress,
  runNotebooks,
} from "./run";
export { writeNotebook } from "./write-notebook";
