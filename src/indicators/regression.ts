import type { Localized } from "../format/language";
import type { Unit } from "../format/unit";
import type { Estimate, LinearRegression, NotDefined } from "../statistics";
import * as statistics from "../statistics";
import type { Ledger } from "./ledger";

/** What a fitted line is called, and the units of what it relates. */
export interface Model {
  /** The ids begin with it: `ols.workers_on_units`. */
  readonly id: string;
  /** The id without years, for comparing runs; the id where it is not given. */
  readonly concept?: string;
  readonly label: Localized;
  /** Ids of the explanatory and of the explained values, pairwise. */
  readonly x: readonly string[];
  readonly y: readonly string[];
  /** The year of each pair, or of the later one of a difference. */
  readonly years: readonly number[];
  readonly slopeUnit: Unit;
  readonly yUnit: Unit;
  readonly ySquaredUnit: Unit;
  /** Turns the read values into the regression's variables; the values as they are where it is not given. */
  readonly regress?: (x: readonly number[], y: readonly number[]) => LinearRegression | NotDefined;
}

interface StatisticWords {
  readonly label: Localized;
  readonly unit: Unit;
  readonly formula: string;
}

/** Adds a line's estimates, their uncertainty, and its diagnostics to the ledger. */
export function addRegression(ledger: Ledger, model: Model): void {
  const add = createAdder(ledger, model);
  addFit(add, model);
  addCoefficient(ledger, model, "slope", model.slopeUnit, { id: "kemiringan", en: "slope" });
  addCoefficient(ledger, model, "intercept", model.yUnit, { id: "intersep", en: "intercept" });
  addGoodness(ledger, model);
}

/** Adds, for every year, what that year does to the line: leverage, residuals, distance, the line without it. */
export function addDiagnostics(ledger: Ledger, model: Model): void {
  const add = createAdder(ledger, model);
  add("residual_lag1_autocorrelation", (line) => line.residualLag1Autocorrelation, {
    label: { id: "autokorelasi sisaan beda satu tahun", en: "lag-1 autocorrelation of the residuals" },
    unit: "correlation",
    formula: "Σ eₜ eₜ₋₁ ÷ Σ eₜ²",
  });
  for (const { id, read, words } of yearlyDiagnostics(model)) {
    model.years.forEach((year, index) => {
      add(
        `${id}.${year}`,
        (line) => read(line)[index] as Estimate,
        { ...words, label: { id: `${words.label.id}, ${year}`, en: `${words.label.en}, ${year}` } },
        id,
      );
    });
  }
}

type Adder = (
  name: string,
  read: (line: LinearRegression) => Estimate,
  words: StatisticWords,
  concept?: string,
) => void;

/** The line is fitted once for all the quantities that are read off it. */
function createAdder(ledger: Ledger, model: Model): Adder {
  const inputs = [...model.x, ...model.y];
  const regress = model.regress ?? statistics.linearRegression;
  let fitted: LinearRegression | NotDefined | undefined;
  return (name, read, words, concept = name) => {
    ledger.derive(
      `${model.id}.${name}`,
      inputs,
      (values) => {
        if (model.y.length < 2) {
          return statistics.notDefined("too-few-observations");
        }
        fitted ??= regress(values.slice(0, model.x.length), values.slice(model.x.length));
        return "undefined" in fitted ? fitted : read(fitted);
      },
      {
        concept: `${model.concept ?? model.id}.${concept}`,
        label: { id: `${words.label.id}: ${model.label.id}`, en: `${words.label.en}: ${model.label.en}` },
        unit: words.unit,
        formula: words.formula,
      },
    );
  };
}

function addFit(add: Adder, model: Model): void {
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
  add("ss_total", (line) => line.ssTotal, {
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
  const derive = createStep(ledger, model);
  if (name === "slope") {
    derive("df_residual", ["n"], ([n]) => (n as number) - 2, {
      label: { id: "derajat bebas sisaan", en: "residual degrees of freedom" },
      unit: "count",
      formula: "{0} − 2",
    });
  }
  derive(
    `${name}_t`,
    [name, `${name}_se`],
    ([b, se]) => (se === 0 ? statistics.notDefined("perfect-fit") : (b as number) / (se as number)),
    {
      label: { id: `nilai t ${words.id}`, en: `t of the ${words.en}` },
      unit: "statistic",
      formula: "{0} ÷ {1}",
    },
  );
  derive(
    `${name}_p`,
    [`${name}_t`, "df_residual"],
    ([t, df]) => statistics.studentTwoSidedP(t as number, df as number),
    {
      label: { id: `nilai p uji t ${words.id}`, en: `p of the t-test of the ${words.en}` },
      unit: "probability",
      formula: "P(|T| ≥ |{0}|), T ~ t({1})",
    },
  );
  for (const [end, sign, label] of [
    ["low", -1, { id: "batas bawah", en: "lower limit" }],
    ["high", 1, { id: "batas atas", en: "upper limit" }],
  ] as const) {
    derive(
      `${name}_ci95_${end}`,
      [name, `${name}_se`, "df_residual"],
      ([b, se, df]) =>
        (b as number) + sign * statistics.studentQuantile(0.975, df as number) * (se as number),
      {
        label: {
          id: `${label.id} selang kepercayaan 95% ${words.id}`,
          en: `${label.en} of the 95% confidence interval of the ${words.en}`,
        },
        unit,
        formula: `{0} ${sign < 0 ? "−" : "+"} t(0.975; {2}) × {1}`,
      },
    );
  }
}

function addGoodness(ledger: Ledger, model: Model): void {
  const derive = createStep(ledger, model);
  derive(
    "r2",
    ["ss_residual", "ss_total"],
    ([sse, sst]) =>
      sst === 0 ? statistics.notDefined("constant-series") : 1 - (sse as number) / (sst as number),
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
      df === 0
        ? statistics.notDefined("too-few-observations")
        : 1 - ((1 - (r2 as number)) * ((n as number) - 1)) / (df as number),
    {
      label: { id: "R² disesuaikan", en: "adjusted R squared" },
      unit: "correlation",
      formula: "1 − (1 − {0}) × ({1} − 1) ÷ {2}",
    },
  );
  derive(
    "sigma",
    ["ss_residual", "df_residual"],
    ([sse, df]) =>
      df === 0 ? statistics.notDefined("too-few-observations") : Math.sqrt((sse as number) / (df as number)),
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
  derive("f_df2", ["df_residual"], ([df]) => df as number, {
    label: { id: "derajat bebas penyebut F", en: "denominator degrees of freedom of F" },
    unit: "count",
    formula: "{0}",
  });
  derive("f", ["slope_t"], ([t]) => (t as number) ** 2, {
    label: { id: "nilai F", en: "F" },
    unit: "statistic",
    formula: "{0}²",
  });
  derive(
    "f_p",
    ["f", "f_df1", "f_df2"],
    ([f, df1, df2]) => statistics.fUpperP(f as number, df1 as number, df2 as number),
    {
      label: { id: "nilai p uji F", en: "p of the F-test" },
      unit: "probability",
      formula: "P(F ≥ {0}), F ~ F({1}; {2})",
    },
  );
}

type Step = (
  name: string,
  inputs: readonly string[],
  compute: (values: readonly number[]) => Estimate,
  words: StatisticWords,
) => void;

function createStep(ledger: Ledger, model: Model): Step {
  return (name, inputs, compute, words) => {
    ledger.derive(
      `${model.id}.${name}`,
      inputs.map((input) => `${model.id}.${input}`),
      compute,
      {
        concept: `${model.concept ?? model.id}.${name}`,
        label: { id: `${words.label.id}: ${model.label.id}`, en: `${words.label.en}: ${model.label.en}` },
        unit: words.unit,
        formula: words.formula,
      },
    );
  };
}

interface YearlyDiagnostic {
  readonly id: string;
  readonly read: (line: LinearRegression) => readonly Estimate[];
  readonly words: StatisticWords;
}

function yearlyDiagnostics(model: Model): readonly YearlyDiagnostic[] {
  const diagnostic = (
    id: string,
    read: YearlyDiagnostic["read"],
    label: Localized,
    unit: Unit,
    formula: string,
  ): YearlyDiagnostic => ({ id, read, words: { label, unit, formula } });
  return [
    diagnostic(
      "fitted",
      (line) => line.fitted,
      { id: "nilai dugaan", en: "fitted value" },
      model.yUnit,
      "a + b x",
    ),
    diagnostic(
      "residual",
      (line) => line.residuals,
      { id: "sisaan", en: "residual" },
      model.yUnit,
      "e = y − ŷ",
    ),
    diagnostic(
      "hat",
      (line) => line.leverage,
      { id: "pengungkit", en: "leverage" },
      "correlation",
      "h = 1 ÷ n + (x − x̄)² ÷ Σ(x − x̄)²",
    ),
    diagnostic(
      "cooks_distance",
      (line) => line.cooksDistance,
      { id: "jarak Cook", en: "Cook's distance" },
      "statistic",
      "e² h ÷ (2 s² (1 − h)²)",
    ),
    diagnostic(
      "rstandard",
      (line) => line.standardizedResiduals,
      { id: "sisaan baku", en: "standardised residual" },
      "statistic",
      "e ÷ (s √(1 − h))",
    ),
    diagnostic(
      "rstudent",
      (line) => line.studentizedResiduals,
      { id: "sisaan student", en: "studentised residual" },
      "statistic",
      "e ÷ (s₍₋ᵢ₎ √(1 − h))",
    ),
    diagnostic(
      "dffits",
      (line) => line.dffits,
      { id: "DFFITS", en: "DFFITS" },
      "statistic",
      "t √(h ÷ (1 − h))",
    ),
    diagnostic(
      "dfbeta_slope",
      (line) => line.dfbetaSlope,
      { id: "DFBETA kemiringan", en: "DFBETA of the slope" },
      model.slopeUnit,
      "b − b₍₋ᵢ₎",
    ),
    diagnostic(
      "slope_without",
      (line) => line.slopeWithout,
      { id: "kemiringan tanpa tahun itu", en: "slope without that year" },
      model.slopeUnit,
      "b₍₋ᵢ₎",
    ),
    diagnostic(
      "intercept_without",
      (line) => line.interceptWithout,
      { id: "intersep tanpa tahun itu", en: "intercept without that year" },
      model.yUnit,
      "a₍₋ᵢ₎",
    ),
  ];
}
