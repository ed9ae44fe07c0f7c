import { describe, expect, it } from "vitest";
import { findJupyter, type Machine, missingJupyter } from "../../../src/commands/lab/find-jupyter";
import { wordsIn } from "../../../src/core/words/language";

/** A machine with these files, on which these Python modules can be started. */
function machine(
  files: readonly string[],
  modules: readonly string[] = [],
  more: Partial<Machine> = {},
): Machine {
  return {
    platform: "linux",
    environment: { PATH: "/opt/bin:/usr/bin" },
    isProgram: (path) => files.includes(path),
    succeeds: (command, words) => modules.includes(`${command} ${words.join(" ")}`),
    ...more,
  };
}

describe("finding Jupyter", () => {
  it("takes Lab before Notebook, and the first folder of the path before the next", () => {
    const files = ["/usr/bin/jupyter-notebook", "/usr/bin/jupyter-lab", "/opt/bin/jupyter-lab"];
    expect(findJupyter(machine(files))).toEqual({
      name: "Jupyter Lab",
      command: "/opt/bin/jupyter-lab",
      words: [],
    });
  });

  it("takes Notebook where there is no Lab", () => {
    const found = findJupyter(machine(["/usr/bin/jupyter-notebook"]));
    expect(found).toMatchObject({ name: "Jupyter Notebook", command: "/usr/bin/jupyter-notebook" });
  });

  it("takes a module of Python where pip put no program on the path, as on Windows", () => {
    const found = findJupyter(
      machine(["C:\\Windows\\py.exe"], ["C:\\Windows\\py.exe -m jupyterlab --version"], {
        platform: "win32",
        environment: { Path: "C:\\Windows;C:\\Tools" },
      }),
    );
    expect(found).toEqual({
      name: "Jupyter Lab",
      command: "C:\\Windows\\py.exe",
      words: ["-m", "jupyterlab"],
    });
  });

  it("finds none where Python is there and Jupyter is not, or nothing is", () => {
    expect(findJupyter(machine(["/usr/bin/python3"]))).toBeNull();
    expect(findJupyter(machine([], [], { environment: {} }))).toBeNull();
  });
});

describe("the message where Jupyter is missing", () => {
  it.each([
    ["linux", "Debian and Ubuntu"],
    ["darwin", "macOS"],
    ["win32", "Windows"],
  ] as const)("names on %s the way for %s first, and every other way", (platform, first) => {
    const message = missingJupyter(platform, wordsIn("en"));
    const places = ["Debian and Ubuntu", "macOS", "Windows", "Visual Studio Code"].map((word) =>
      message.indexOf(word),
    );
    expect(Math.min(...places)).toBe(message.indexOf(first));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBe(message.indexOf("Visual Studio Code"));
  });
});
