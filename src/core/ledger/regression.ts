import * as statistics from "../statistics";
import type { Localized } from "../words/language";
import type { Unit } from "../words/unit";
import type { Ledger } from "./ledger";
import { type Model, readExplained, readLine, stepsOf } from "./model";

/** Adds a line's estimates and their uncertainty to the ledger. */
export function addRegression(ledger: Ledger, model: Model): void {
  addFit(ledger, model);
  addCoefficient(ledger, model, "slope", model.slopeUnit, { id: "kemiringan", en: "slope" });
  addCoefficient(ledger, model, "intercept", model.yUnit, { id: "intersep", en: "intercept" });
  addGoodness(ledger, model);
}

function addFit(ledger: Ledger, model: Model): void {
  const add = readLine(ledger, model);
  add("n", (line) => line.n, {
    label: { id: "banyaknya pengamatan n", en: "number of observations n" },
    unit: "count",
    formula: "n",
  });
  add("slope", (line) => line.slope.estimate, {
    label: { id: "kemiringan", en: "slope" },
    unit: model.slopeUnit,
    formula: "b = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)²",
  });
  add("intercept", (line) => line.intercept.estimate, {
    label: { id: "intersep", en: "intercept" },
    unit: model.yUnit,
    formula: "a = ȳ − b x̄",
  });
  add("ss_residual", (line) => line.ssResidual, {
    label: { id: "jumlah kuadrat sisaan", en: "residual sum of squares" },
    unit: model.ySquaredUnit,
    formula: "Σ(y − ŷ)²",
  });
  readExplained(ledger, model)("ss_total", (line) => line.ssTotal, {
    label: { id: "jumlah kuadrat total", en: "total sum of squares" },
    unit: model.ySquaredUnit,
    formula: "Σ(y − ȳ)²",
  });
  add("ss_regression", (line) => line.ssRegression, {
    label: { id: "jumlah kuadrat regresi", en: "regression sum of squares" },
    unit: model.ySquaredUnit,
    formula: "Σ(ŷ − ȳ)²",
  });
  add("slope_se", (line) => line.slope.standardError, {
    label: { id: "galat baku kemiringan", en: "standard error of the slope" },
    unit: model.slopeUnit,
    formula: "s ÷ √Σ(x − x̄)²",
  });
  add("intercept_se", (line) => line.intercept.standardError, {
    label: { id: "galat baku intersep", en: "standard error of the intercept" },
    unit: model.yUnit,
    formula: "s √(1 ÷ n + x̄² ÷ Σ(x − x̄)²)",
  });
  add("durbin_watson", (line) => line.durbinWatson, {
    label: { id: "statistik Durbin-Watson", en: "Durbin–Watson statistic" },
    unit: "statistic",
    formula: "Σ(eₜ − eₜ₋₁)² ÷ Σ eₜ²",
  });
}

/** The elementary steps after the fit, each from the quantities that its formula names. */
function addCoefficient(
  ledger: Ledger,
  model: Model,
  name: "slope" | "intercept",
  unit: Unit,
  words: Localized,
): void {
  const derive = stepsOf(ledger, model);
  if (name === "slope") {
    derive("df_residual", ["n"], ([n]) => n - 2, {
      label: { id: "derajat bebas sisaan", en: "residual degrees of freedom" },
      unit: "count",
      formula: "{0} − 2",
    });
  }
  derive(
    `${name}_t`,
    [name, `${name}_se`],
    ([b, se]) => (se === 0 ? statistics.notDefined("perfect-fit") : b / se),
    {
      label: { id: `nilai t ${words.id}`, en: `t of the ${words.en}` },
      unit: "statistic",
      formula: "{0} ÷ {1}",
    },
  );
  derive(`${name}_p`, [`${name}_t`, "df_residual"], ([t, df]) => statistics.studentTwoSidedP(t, df), {
    label: { id: `nilai p uji t ${words.id}`, en: `p of the t-test of the ${words.en}` },
    unit: "probability",
    formula: "P(|T| ≥ |{0}|), T ~ t({1})",
  });
  for (const [end, sign, label] of [
    ["low", -1, { id: "batas bawah", en: "lower limit" }],
    ["high", 1, { id: "batas atas", en: "upper limit" }],
  ] as const) {
    derive(
      `${name}_ci95_${end}`,
      [name, `${name}_se`, "df_residual"],
      ([b, se, df]) => b + sign * statistics.studentQuantile(0.975, df) * se,
      {
        label: {
          id: `${label.id} selang kepercayaan 95% ${words.id}`,
          en: `${label.en} of the 95% confidence interval of the ${words.en}`,
        },
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
      label: { id: "koefisien determinasi R²", en: "R squared" },
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
      label: { id: "R² disesuaikan", en: "adjusted R squared" },
      unit: "correlation",
      formula: "1 − (1 − {0}) × ({1} − 1) ÷ {2}",
    },
  );
  derive(
    "sigma",
    ["ss_residual", "df_residual"],
    ([sse, df]) => (df === 0 ? statistics.notDefined("too-few-observations") : Math.sqrt(sse / df)),
    {
      label: { id: "galat baku regresi", en: "residual standard error" },
      unit: model.yUnit,
      formula: "√({0} ÷ {1})",
    },
  );
  derive("f_df1", ["n"], () => 1, {
    label: { id: "derajat bebas pembilang F", en: "numerator degrees of freedom of F" },
    unit: "count",
    formula: "1",
  });
  derive("f_df2", ["df_residual"], ([df]) => df, {
    label: { id: "derajat bebas penyebut F", en: "denominator degrees of freedom of F" },
    unit: "count",
    formula: "{0}",
  });
  derive("f", ["slope_t"], ([t]) => t ** 2, {
    label: { id: "nilai F", en: "F" },
    unit: "statistic",
    formula: "{0}²",
  });
  derive("f_p", ["f", "f_df1", "f_df2"], ([f, df1, df2]) => statistics.fUpperP(f, df1, df2), {
    label: { id: "nilai p uji F", en: "p of the F-test" },
    unit: "probability",
    formula: "P(F ≥ {0}), F ~ F({1}; {2})",
  });
}
