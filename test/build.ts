import { join } from "node:path";
import { isBuildStale, rebuild } from "../src/cli/build-freshness";

/** Compiles the program once before the tests: notebooks run in a process of their own, from `dist`. */
export default function build(): void {
  const project = join(import.meta.dirname, "..");
  const complaint = isBuildStale(project) ? rebuild(project) : null;
  if (complaint !== null) {
    // The compiler writes `dist` all the same; `npm run lint` is what fails for it.
    console.error(complaint);
  }
}
