import { defineConfig } from "vitest/config";
import { FaultTable } from "./faults/fault-table.mts";

const root = new URL("..", import.meta.url).pathname;

/** Tests that make whole reports, or need a browser or Jupyter. */
const slow = [
  "test/browser/**",
  "test/jupyter/**",
  "test/faults/**",
  "test/year/**",
  "test/words/**",
  "test/office/**",
];

export default defineConfig({
  root,
  test: {
    globalSetup: ["test/build.ts"],
    // Both cores: Vitest keeps one for itself where there are two.
    maxWorkers: 2,
    // A table of the faults, where any were tried.
    reporters: ["default", new FaultTable()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What the program says is looked at in English, whatever the machine speaks.
    env: { SERAPAN_LANG: "en" },
    // `npm test` runs the first. The faults make whole reports and break them, which takes minutes; the others
    // need a browser, an office program, and Jupyter, and fail where there is none.
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: slow,
          // These leave nothing behind in their process, and load the same modules: once is enough.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          include: ["test/faults/**/*.test.ts", "test/year/**/*.test.ts", "test/words/**/*.test.ts"],
          // Each makes whole reports, some of them while another is being made.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "office",
          include: ["test/office/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "jupyter",
          include: ["test/jupyter/**/*.test.ts"],
          globalSetup: ["test/jupyter/setup.ts"],
          // Each starts kernels, which take a processor each.
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
