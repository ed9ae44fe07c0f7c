import type { Study } from "../study/study";
import type { Finding } from "./finding";

/** Whether an earlier rule has already told of a cell, so that one cause makes one finding. */
export type IsTold = (column: string, year: number) => boolean;

/** Looks for one kind of contradiction; a rule that is for a cell's own figure leaves out what is told already. */
export type Rule = (study: Study, isTold: IsTold) => readonly Finding[];
