import type { ThesisDescriptor } from "../core/study/descriptor";
import type { Dialogue } from "./dialogue";
import type { Terminal } from "./terminal";

/**
 * Asks for what the pages before a thesis' chapters say. What is passed over is left out; nothing at all, or nobody at
 * the terminal, makes a package that belongs to no thesis.
 */
export async function askThesis(
  dialogue: Dialogue,
  { words, complain }: Terminal,
): Promise<ThesisDescriptor | undefined> {
  if (!dialogue.isPossible) return undefined;
  const { thesis: said } = words.commands.dataNew;
  complain(said.lead);
  const ask = async (question: string): Promise<string | undefined> =>
    (await dialogue.ask(`${question}: `)) || undefined;
  const name = await ask(said.author);
  const number = name === undefined ? undefined : await ask(said.number);
  const kind = await ask(said.kind);
  const degree = await ask(said.degree);
  const programme = await ask(said.programme);
  const faculty = await ask(said.faculty);
  const university = await ask(said.university);
  const city = await ask(said.city);
  const year = await askYear(said.year, ask);
  const supervisors = listOf(await ask(said.supervisors)).map((each) => ({ name: each }));
  const keywords = {
    id: listOf(await ask(said.keywords.id)),
    en: listOf(await ask(said.keywords.en)),
  };
  const thesis: ThesisDescriptor = {
    ...(name !== undefined && { author: { name, ...(number !== undefined && { number }) } }),
    ...given({ kind, degree, programme, faculty, university, city, year }),
    ...(supervisors.length > 0 && { supervisors }),
    ...(keywords.id.length + keywords.en.length > 0 && { keywords }),
  };
  return Object.keys(thesis).length === 0 ? undefined : thesis;
}

/** The year, asked for again until it is one or passed over. */
async function askYear(
  question: string,
  ask: (question: string) => Promise<string | undefined>,
): Promise<number | undefined> {
  const typed = await ask(question);
  if (typed === undefined) return undefined;
  return /^\d{4}$/.test(typed) ? Number(typed) : askYear(question, ask);
}

const given = <Of extends object>(values: Of): { [Key in keyof Of]?: NonNullable<Of[Key]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

const listOf = (typed = ""): string[] =>
  typed
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "");
