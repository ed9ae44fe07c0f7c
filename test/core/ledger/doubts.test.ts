import { expect, test } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { analyse } from "../../../src/core/ledger/analyse";
import { doubtsOf } from "../../../src/core/ledger/doubts";
import { quantityOf } from "../../../src/core/ledger/key-figures";
import { dataFolder } from "../../../src/paths";

const study = openStudy(dataFolder("kota-kupang"));
const analysis = analyse(study);

test.each([
  ["value.units.2016", ["units"]],
  ["value.workers_per_unit.2016", ["units"]],
  ["value.unemployment.2016", ["unemployment_rate"]],
  ["value.units.2015", []],
  ["value.workers.2016", []],
  // A remark on where a table's title comes from doubts no figure.
  ["value.unemployment.2012", []],
])("%s rests on the doubtful cells %j", (id, columns) => {
  expect(doubtsOf(study, analysis, quantityOf(analysis, id)).map(({ column }) => column)).toEqual(columns);
});
