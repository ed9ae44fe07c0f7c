/** Jupyter is not there, or did not start; the message says what to do. */
export class JupyterError extends Error {
  override readonly name = "JupyterError";
}
