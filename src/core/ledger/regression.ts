import * as statistics from "../statistics";
import { square } from "../statistics/elementary";
import type { Unit } from "../words/unit";
import type { Ledger } from "./ledger";
import { type Model, readExplained, readLine, stepsOf } from "./model";

/** Adds a line's estimates and their uncertainty to the ledger. */
export function addRegression(ledger: Ledger, model: Model): void {
  addFit(ledger, model);
  addCoefficient(ledger, model, "slope", model.slopeUnit);
  addCoefficient(ledger, model, "intercept", model.yUnit);
  addGoodness(ledger, model);
}

function addFit(ledger: Ledger, model: Model): void {
  const add = readLine(ledger, model);
  add("n", (line) => line.n, {
    label: (words) => words.line.n,
    unit: "count",
    formula: "n",
  });
  add("slope", (line) => line.slope.estimate, {
    label: (words) => words.line.slope,
    unit: model.slopeUnit,
    formula: "b = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)²",
  });
  add("intercept", (line) => line.intercept.estimate, {
    label: (words) => words.line.intercept,
    unit: model.yUnit,
    formula: "a = ȳ − b x̄",
  });
  add("ss_residual", (line) => line.ssResidual, {
    label: (words) => words.line.ss_residual,
    unit: model.ySquaredUnit,
    formula: "Σ(y − ŷ)²",
  });
  readExplained(ledger, model)("ss_total", (line) => line.ssTotal, {
    label: (words) => words.line.ss_total,
    unit: model.ySquaredUnit,
    formula: "Σ(y − ȳ)²",
  });
  add("ss_regression", (line) => line.ssRegression, {
    label: (words) => words.line.ss_regression,
    unit: model.ySquaredUnit,
    formula: "Σ(ŷ − ȳ)²",
  });
  add("slope_se", (line) => line.slope.standardError, {
    label: (words) => words.line.standardError({ coefficient: words.line.slope }),
    unit: model.slopeUnit,
    formula: "s ÷ √Σ(x − x̄)²",
  });
  add("intercept_se", (line) => line.intercept.standardError, {
    label: (words) => words.line.standardError({ coefficient: words.line.intercept }),
    unit: model.yUnit,
    formula: "s √(1 ÷ n + x̄² ÷ Σ(x − x̄)²)",
  });
  add("durbin_watson", (line) => line.durbinWatson, {
    label: (words) => words.line.durbin_watson,
    unit: "statistic",
    formula: "Σ(eₜ − eₜ₋₁)² ÷ Σ eₜ²",
  });
}

/** The elementary steps after the fit, each from the quantities that its formula names. */
function addCoefficient(ledger: Ledger, model: Model, name: "slope" | "intercept", unit: Unit): void {
  const derive = stepsOf(ledger, model);
  if (name === "slope") {
    derive("df_residual", ["n"], ([n]) => n - 2, {
      label: (words) => words.line.df_residual,
      unit: "count",
      formula: "{0} − 2",
    });
  }
  derive(
    `${name}_t`,
    [name, `${name}_se`],
    ([b, se]) => (se === 0 ? statistics.notDefined("perfect-fit") : b / se),
    {
      label: (words) => words.line.t({ coefficient: words.line[name] }),
      unit: "statistic",
      formula: "{0} ÷ {1}",
    },
  );
  derive(`${name}_p`, [`${name}_t`, "df_residual"], ([t, df]) => statistics.studentTwoSidedP(t, df), {
    label: (words) => words.line.p({ coefficient: words.line[name] }),
    unit: "probability",
    formula: "P(|T| ≥ |{0}|), T ~ t({1})",
  });
  for (const [end, sign] of [
    ["ci95_low", -1],
    ["ci95_high", 1],
  ] as const) {
    derive(
      `${name}_${end}`,
      [name, `${name}_se`, "df_residual"],
      ([b, se, df]) => b + sign * statistics.studentQuantile(0.975, df) * se,
      {
        label: (words) => words.line.limit({ limit: words.limits[end], coefficient: words.line[name] }),
        unit,
        formula: `{0} ${sign < 0 ? "−" : "+"} t(97½%; {2}) × {1}`,
      },
    );
  }
}

function addGoodness(ledger: Ledger, model: Model): void {
  const derive = stepsOf(ledger, model);
  derive(
    "r2",
    ["ss_residual", "ss_total"],
    ([sse, sst]) => (sst === 0 ? statistics.notDefined("constant-series") : 1 - sse / sst),
    {
      label: (words) => words.line.r2,
      unit: "correlation",
      formula: "1 − {0} ÷ {1}",
    },
  );
  derive(
    "adj_r2",
    ["r2", "n", "df_residual"],
    ([r2, n, df]) =>
      df === 0 ? statistics.notDefined("too-few-observations") : 1 - ((1 - r2) * (n - 1)) / df,
    {
      label: (words) => words.line.adj_r2,
      unit: "correlation",
      formula: "1 − (1 − {0}) × ({1} − 1) ÷ {2}",
    },
  );
  derive(
    "sigma",
    ["ss_residual", "df_residual"],
    ([sse, df]) => (df === 0 ? statistics.notDefined("too-few-observations") : Math.sqrt(sse / df)),
    {
      label: (words) => words.line.sigma,
      unit: model.yUnit,
      formula: "√({0} ÷ {1})",
    },
  );
  derive("f_df1", ["n"], () => 1, {
    label: (words) => words.line.f_df1,
    unit: "count",
    formula: "1",
  });
  derive("f_df2", ["df_residual"], ([df]) => df, {
    label: (words) => words.line.f_df2,
    unit: "count",
    formula: "{0}",
  });
  derive("f", ["slope_t"], ([t]) => square(t), {
    label: (words) => words.line.f,
    unit: "statistic",
    formula: "{0}²",
  });
  derive("f_p", ["f", "f_df1", "f_df2"], ([f, df1, df2]) => statistics.fUpperP(f, df1, df2), {
    label: (words) => words.line.f_p,
    unit: "probability",
    formula: "P(F ≥ {0}), F ~ F({1}; {2})",
  });
}
