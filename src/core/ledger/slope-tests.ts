import * as statistics from "../statistics";
import { periodOf } from "./growth";
import type { Indicator, Label } from "./ledger";

const LEVELS = "ols.workers_on_units";
const CHANGES = "ols.first_difference_workers_on_units";

const ofLine =
  (statistic: Label, line: Label): Label =>
  (words, language) =>
    words.line.of({ statistic: statistic(words, language), line: line(words, language) });

/**
 * Tests of the primary slope against more than zero: whether workers are proportional to business units, and how often
 * the yearly changes would show a slope as large as that of the levels.
 */
export const addSlopeTests: Indicator = (ledger) => {
  ledger.derive(
    `${LEVELS}.slope_t_against_pooled`,
    [`${LEVELS}.slope`, `pooled_workers_per_unit.${periodOf(ledger.study)}`, `${LEVELS}.slope_se`],
    ([slope, pooled, error]) =>
      error === 0 ? statistics.notDefined("perfect-fit") : (slope - pooled) / error,
    {
      concept: `${LEVELS}.slope_t_against_pooled`,
      label: ofLine(
        (words) => words.slopeTests.tAgainstPooled,
        (words) => words.lines.workersOnUnits,
      ),
      unit: "statistic",
      formula: "({0} − {1}) ÷ {2}",
    },
  );
  ledger.derive(
    `${LEVELS}.slope_p_against_pooled`,
    [`${LEVELS}.slope_t_against_pooled`, `${LEVELS}.df_residual`],
    ([t, df]) => statistics.studentTwoSidedP(t, df),
    {
      concept: `${LEVELS}.slope_p_against_pooled`,
      label: ofLine(
        (words) => words.slopeTests.pAgainstPooled,
        (words) => words.lines.workersOnUnits,
      ),
      unit: "probability",
      formula: "P(|T| ≥ |{0}|), T ~ t({1})",
    },
  );
  ledger.derive(
    `${CHANGES}.power_at_levels_slope`,
    [`${LEVELS}.slope`, `${CHANGES}.slope_se`, `${CHANGES}.df_residual`],
    ([slope, error, df]) =>
      error === 0 ? statistics.notDefined("perfect-fit") : statistics.powerOfTTest(slope / error, df),
    {
      concept: `${CHANGES}.power_at_levels_slope`,
      label: ofLine(
        (words) => words.slopeTests.power,
        (words) => words.lines.changeInWorkersOnChangeInUnits,
      ),
      unit: "probability",
      formula: "P(|T| ≥ t(97½%; {2})), T ~ t({2}; δ), δ = {0} ÷ {1}",
    },
  );
};
