/**
 * Copies the project to a temporary folder, in which a test may change, build and run everything. The
 * packages are the repository's, only the project's own among them is the copy.
 *
 * @returns the copy's folder
 */
export function copyProject(): string;

/** Removes a copy; what a browser or Jupyter still writes is waited for. */
export function removeProject(copy: string): void;
