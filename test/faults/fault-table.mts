import type { Reporter, TestModule } from "vitest/node";

declare module "vitest" {
  interface TaskMeta {
    /** The kind of fault that a test tries once. */
    fault?: string;
  }
}

/** Says at the end how many faults of each kind were tried, and how many of them the program held. */
export class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const kinds = new Map<string, { tried: number; held: number }>();
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const { fault } = test.meta();
        const state = test.result().state;
        if (fault === undefined || (state !== "passed" && state !== "failed")) continue;
        const { tried, held } = kinds.get(fault) ?? { tried: 0, held: 0 };
        kinds.set(fault, { tried: tried + 1, held: held + (state === "passed" ? 1 : 0) });
      }
    if (kinds.size === 0) return;
    const sum = (of: "tried" | "held") => [...kinds.values()].reduce((total, kind) => total + kind[of], 0);
    const all = { tried: sum("tried"), held: sum("held") };
    const width = Math.max(...[...kinds.keys()].map(({ length }) => length));
    const line = (kind: string, tried: number | string, held: number | string) =>
      `  ${kind.padEnd(width)} ${String(tried).padStart(7)} ${String(held).padStart(7)}`;
    const rows = [...kinds, ["all", all] as const].map(([kind, { tried, held }]) => line(kind, tried, held));
    console.log(["", line("fault", "tried", "held"), ...rows, ""].join("\n"));
  }
}
