import { expect, it } from "vitest";
import { createProgram } from "../../src/commands/program";
import { createTerminal } from "../../src/commands/terminal";

/** What a command line is told, where it is refused. */
async function complaintOf(words: readonly string[], LANG: string): Promise<string> {
  let said = "";
  const stream = {
    write: (text: string) => {
      said += text;
    },
  };
  const program = createProgram({
    terminal: createTerminal(stream, stream, { LANG }),
    currentFolder: "/nowhere",
  });
  await expect(program.parseAsync([...words], { from: "user" })).rejects.toThrow();
  return said;
}

it.each([
  [
    ["report", "--out", ""],
    "option '--out <folder>' argument '' is invalid. Something expected, it is empty.",
  ],
  [
    ["check", "--data", " "],
    "option '--data <folder>' argument ' ' is invalid. Something expected, it is empty.",
  ],
  [["report", "--lang", ""], "option '--lang <language>' argument '' is invalid."],
  [["report", "--timeout", ""], "option '--timeout <seconds>' argument '' is invalid."],
  [["data", "add", ""], "argument 'folder' value '' is invalid. Something expected, it is empty."],
  [["data", "import", "a.csv", "", "--into", "x"], "argument 'file' value '' is invalid."],
])("%j is a slip, and nothing is done", async (words, complaint) => {
  expect(await complaintOf(words, "en")).toContain(complaint);
});

it("says so in Indonesian", async () => {
  expect(await complaintOf(["data", "add", ""], "id")).toContain("nilai '' untuk argumen 'folder' tidak sah");
});
