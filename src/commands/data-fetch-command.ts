import { Command, InvalidArgumentError, Option } from "commander";
import type { YearSpan } from "../collect/webapi/find-figures";
import type { CommandContext } from "./command";
import type { FetchOptions } from "./data-fetch";
import type { Dialogue } from "./dialogue";

/** `serapan data fetch`: a region's figures from the WebAPI of BPS, shown as an import shows them. */
export function dataFetchCommand(context: CommandContext, dialogue: Dialogue): Command {
  const { dataFetch: words, dataImport, values } = context.terminal.words.commands;
  const refuse = (rule: string): never => {
    throw new InvalidArgumentError(rule);
  };
  const readRegion = (given: string): string => (/^\d{4}$/.test(given) ? given : refuse(words.regionRule));
  const readAddress = (given: string): string =>
    isSafeAddress(given) ? given.replace(/\/+$/, "") : refuse(words.baseUrlRule);
  const readYears = (given: string): YearSpan => readSpan(given) ?? refuse(words.yearsRule);
  return new Command("fetch")
    .summary(words.summary)
    .description(words.description)
    .addHelpText("after", words.example)
    .addOption(
      new Option(`--region <${values.digits}>`, words.region).argParser(readRegion).makeOptionMandatory(),
    )
    .addOption(new Option(`--years <${values.years}>`, words.years).argParser(readYears))
    .option(`--into <${values.folder}>`, words.into)
    .addOption(
      new Option(`--base-url <${values.address}>`, words.baseUrl)
        .argParser(readAddress)
        .default("https://webapi.bps.go.id"),
    )
    .option("--dry-run", dataImport.dryRun)
    .option("--yes", dataImport.yes)
    .action(async (options: FetchOptions) => {
      const { fetchFigures }: typeof import("./data-fetch") = require("./data-fetch");
      await fetchFigures(options, process.env.BPS_API_KEY, context, dialogue);
    });
}

/** The years from the first to the last; null where they are none. */
function readSpan(given: string): YearSpan | null {
  const [, first, last = first] = /^(\d{4})(?:[:\u2013-](\d{4}))?$/.exec(given) ?? [];
  const span = { first: Number(first), last: Number(last) };
  return first === undefined || span.first > span.last ? null : span;
}

/** Whether nobody on the way can read what is sent there: over https, or to this machine. */
function isSafeAddress(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, hostname } = new URL(given);
  return (
    protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}
