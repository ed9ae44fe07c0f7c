import type { Words } from "../core/words/language";
import { Refusal } from "../core/words/refusal";

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
      const stop = () => reject(new Refusal("entry", ({ commands }) => commands.data.brokenOff));
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

/** Whether the user wants the changes written to a folder; anything but a yes is a no. */
export async function isConfirmed(dialogue: Dialogue, folder: string, { commands }: Words): Promise<boolean> {
  const { isToBeWritten, yesOrNo } = commands.data;
  return /^(y|yes|ya)$/i.test(await dialogue.ask(`${isToBeWritten({ folder })} ${yesOrNo} `));
}
