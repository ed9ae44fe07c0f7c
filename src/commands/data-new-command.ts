import { resolve } from "node:path";
import { Command } from "commander";
import { shownPath } from "../collect/data-folder";
import type { CreateCommand } from "./command";

/** `serapan data new`: a package with the tables and texts of a new region still to be filled. */
export const dataNewCommand: CreateCommand = ({ terminal, currentFolder }) =>
  new Command("new")
    .summary("begin the data of a new region")
    .description(
      "Makes a folder with everything that a region's data package needs: three tables with a row for each year, their cells blank, and two texts to write. Nothing that exists is overwritten.",
    )
    .addHelpText(
      "after",
      `
Example:
  npx serapan data new data/belu --region "Kabupaten Belu" --code 5304 --from 2015 --to 2020`,
    )
    .argument("<folder>", "the folder to make, for example data/belu")
    .requiredOption("--region <name>", 'the region\'s full name, for example "Kabupaten Belu"')
    .requiredOption("--code <digits>", "its BPS code of four digits, for example 5304")
    .requiredOption("--from <year>", "the first year")
    .requiredOption("--to <year>", "the last year, at least two later")
    .action((folder: string, options: Record<"region" | "code" | "from" | "to", string>) => {
      const { newPackageFiles, readNewPackage } =
        require("../collect/entry/new-package") as typeof import("../collect/entry/new-package");
      const { writeNewPackage } =
        require("../collect/entry/write-new-package") as typeof import("../collect/entry/write-new-package");
      const wanted = readNewPackage(options);
      const files = newPackageFiles(wanted);
      const target = resolve(currentFolder, folder);
      writeNewPackage(target, files);
      const shown = shownPath(target, currentFolder);
      terminal.print(`${shown} is ready for ${wanted.region.name}, ${wanted.firstYear} to ${wanted.lastYear}: ${[...files.keys()].join(", ")}

Next:
  1. Fill the tables: write the figures into the .csv files, or year by year
       npx serapan data add ${shown} --year ${wanted.firstYear}
     or from a BPS file
       npx serapan data import FILE --into ${shown} --resource population
  2. Write what is true of this region only into context.id.md and context.en.md
  3. See in datapackage.json whether the publishers under "sources" are the right ones, and add yourself
     under "contributors"
  4. npx serapan check --data ${shown}    says what is still to be filled
  5. npx serapan report --data ${shown}   makes the report`);
    });
