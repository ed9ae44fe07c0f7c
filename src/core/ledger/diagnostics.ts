import type { Estimate, LinearRegression } from "../statistics";
import { itemAt } from "../statistics/sample";
import type { Unit } from "../words/unit";
import type { Ledger, LedgerWords } from "./ledger";
import { inYear } from "./levels";
import { type Model, readExplanatory, readLine, readLineWithout, type Statistic } from "./model";

/** Adds, for every year, what that year does to the line: leverage, residuals, distance, the line without it. */
export function addDiagnostics(ledger: Ledger, model: Model): void {
  const read = readLine(ledger, model);
  const readLeverage = readExplanatory(ledger, model);
  read("residual_lag1_autocorrelation", (line) => line.residualLag1Autocorrelation, {
    label: (words) => words.line.residual_lag1_autocorrelation,
    unit: "correlation",
    formula: "Σ eₜ eₜ₋₁ ÷ Σ eₜ²",
  });
  model.years.forEach((year, index) => {
    for (const { name, pick, unit, formula } of yearlyDiagnostics) {
      read(
        `${name}.${year}`,
        (line) => itemAt(pick(line), index),
        statisticOfYear(name, year, typeof unit === "string" ? unit : unit(model), formula),
      );
    }
    readLeverage(
      `hat.${year}`,
      (line) => itemAt(line.leverage, index),
      statisticOfYear("hat", year, "correlation", "h = 1 ÷ n + (x − x̄)² ÷ Σ(x − x̄)²"),
    );
    addLineWithout(ledger, model, year, index);
  });
}

function addLineWithout(ledger: Ledger, model: Model, year: number, index: number): void {
  const read = readLineWithout(ledger, model, index);
  read(`slope_without.${year}`, (line) => line.slope.estimate, {
    concept: "slope_without",
    label: (words) => words.line.without({ coefficient: words.line.slope, year }),
    unit: model.slopeUnit,
    formula: "b₍₋ᵢ₎ = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)²",
  });
  read(`intercept_without.${year}`, (line) => line.intercept.estimate, {
    concept: "intercept_without",
    label: (words) => words.line.without({ coefficient: words.line.intercept, year }),
    unit: model.yUnit,
    formula: "a₍₋ᵢ₎ = ȳ − b₍₋ᵢ₎ x̄",
  });
}

type Diagnostic = keyof Pick<
  LedgerWords["line"],
  "fitted" | "residual" | "hat" | "cooks_distance" | "rstandard" | "rstudent" | "dffits" | "dfbeta_slope"
>;

function statisticOfYear(name: Diagnostic, year: number, unit: Unit, formula: string): Statistic {
  return { concept: name, label: inYear((words) => words.line[name], year), unit, formula };
}

interface YearlyDiagnostic {
  readonly name: Diagnostic;
  readonly pick: (line: LinearRegression) => readonly Estimate[];
  readonly unit: Unit | ((model: Model) => Unit);
  readonly formula: string;
}

const yearlyDiagnostics: readonly YearlyDiagnostic[] = [
  { name: "fitted", pick: (line) => line.fitted, unit: ({ yUnit }) => yUnit, formula: "a + b x" },
  { name: "residual", pick: (line) => line.residuals, unit: ({ yUnit }) => yUnit, formula: "e = y − ŷ" },
  {
    name: "cooks_distance",
    pick: (line) => line.cooksDistance,
    unit: "statistic",
    formula: "e² h ÷ (2 s² (1 − h)²)",
  },
  {
    name: "rstandard",
    pick: (line) => line.standardizedResiduals,
    unit: "statistic",
    formula: "e ÷ (s √(1 − h))",
  },
  {
    name: "rstudent",
    pick: (line) => line.studentizedResiduals,
    unit: "statistic",
    formula: "e ÷ (s₍₋ᵢ₎ √(1 − h))",
  },
  { name: "dffits", pick: (line) => line.dffits, unit: "statistic", formula: "t √(h ÷ (1 − h))" },
  {
    name: "dfbeta_slope",
    pick: (line) => line.dfbetaSlope,
    unit: ({ slopeUnit }) => slopeUnit,
    formula: "b − b₍₋ᵢ₎",
  },
];
