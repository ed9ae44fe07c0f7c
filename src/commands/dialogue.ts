import { entryRefusal } from "../collect/entry/refusal";
import { problem } from "../core/study/problem";

/** A way to ask the user; where nobody sits at a terminal, nothing is asked. */
export interface Dialogue {
  readonly isPossible: boolean;
  /** The answer, without blanks around it. */
  ask(question: string): Promise<string>;
}

/** Asks on the terminal that the program was started from. */
export const terminalDialogue: Dialogue = {
  get isPossible() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true;
  },
  async ask(question) {
    const { createInterface } = await import("node:readline/promises");
    const line = createInterface({ input: process.stdin, output: process.stderr });
    const stopped = new Promise<never>((_, reject) => {
      const stop = (): void =>
        reject(
          entryRefusal(
            () => "Nothing was written",
            [
              problem(() => ({
                rule: "an answer expected, the questions were broken off",
                remedy: "start again.",
              })),
            ],
          ),
        );
      line.once("SIGINT", stop).once("close", stop);
    });
    try {
      return (await Promise.race([line.question(question), stopped])).trim();
    } finally {
      stopped.catch(() => undefined);
      line.close();
    }
  },
};

/** Whether the user says yes; anything else is a no. */
export async function isConfirmed(dialogue: Dialogue, question: string): Promise<boolean> {
  return /^(y|yes|ya)$/i.test(await dialogue.ask(`${question} [y/N] `));
}
