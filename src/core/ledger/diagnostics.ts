import type { Estimate, LinearRegression } from "../statistics";
import { itemAt } from "../statistics/sample";
import type { Localized } from "../words/language";
import type { Unit } from "../words/unit";
import type { Ledger } from "./ledger";
import { type Model, readExplanatory, readLine, readLineWithout, type StatisticWords } from "./model";

/** Adds, for every year, what that year does to the line: leverage, residuals, distance, the line without it. */
export function addDiagnostics(ledger: Ledger, model: Model): void {
  const read = readLine(ledger, model);
  const readLeverage = readExplanatory(ledger, model);
  read("residual_lag1_autocorrelation", (line) => line.residualLag1Autocorrelation, {
    label: { id: "autokorelasi sisaan beda kala 1", en: "lag-1 autocorrelation of the residuals" },
    unit: "correlation",
    formula: "Σ eₜ eₜ₋₁ ÷ Σ eₜ²",
  });
  model.years.forEach((year, index) => {
    for (const { id, pick, words } of yearlyDiagnostics(model)) {
      read(`${id}.${year}`, (line) => itemAt(pick(line), index), inYear(words, id, year));
    }
    readLeverage(
      `hat.${year}`,
      (line) => itemAt(line.leverage, index),
      inYear(
        {
          label: { id: "pengungkit", en: "leverage" },
          unit: "correlation",
          formula: "h = 1 ÷ n + (x − x̄)² ÷ Σ(x − x̄)²",
        },
        "hat",
        year,
      ),
    );
    addLineWithout(ledger, model, year, index);
  });
}

function addLineWithout(ledger: Ledger, model: Model, year: number, index: number): void {
  const read = readLineWithout(ledger, model, index);
  read(`slope_without.${year}`, (line) => line.slope.estimate, {
    concept: "slope_without",
    label: { id: `kemiringan tanpa ${year}`, en: `slope without ${year}` },
    unit: model.slopeUnit,
    formula: "b₍₋ᵢ₎ = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)²",
  });
  read(`intercept_without.${year}`, (line) => line.intercept.estimate, {
    concept: "intercept_without",
    label: { id: `intersep tanpa ${year}`, en: `intercept without ${year}` },
    unit: model.yUnit,
    formula: "a₍₋ᵢ₎ = ȳ − b₍₋ᵢ₎ x̄",
  });
}

function inYear(words: StatisticWords, concept: string, year: number): StatisticWords {
  return {
    ...words,
    concept,
    label: { id: `${words.label.id}, ${year}`, en: `${words.label.en}, ${year}` },
  };
}

interface YearlyDiagnostic {
  readonly id: string;
  readonly pick: (line: LinearRegression) => readonly Estimate[];
  readonly words: StatisticWords;
}

function yearlyDiagnostics(model: Model): readonly YearlyDiagnostic[] {
  const diagnostic = (
    id: string,
    pick: YearlyDiagnostic["pick"],
    label: Localized,
    unit: Unit,
    formula: string,
  ): YearlyDiagnostic => ({ id, pick, words: { label, unit, formula } });
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
      "cooks_distance",
      (line) => line.cooksDistance,
      { id: "jarak Cook", en: "Cook's distance" },
      "statistic",
      "e² h ÷ (2 s² (1 − h)²)",
    ),
    diagnostic(
      "rstandard",
      (line) => line.standardizedResiduals,
      { id: "sisaan terbakukan", en: "standardised residual" },
      "statistic",
      "e ÷ (s √(1 − h))",
    ),
    diagnostic(
      "rstudent",
      (line) => line.studentizedResiduals,
      { id: "sisaan terstudentkan", en: "studentised residual" },
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
  ];
}
