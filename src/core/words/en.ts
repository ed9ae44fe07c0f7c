import type { Words } from "./id";
import { sentence } from "./sentence";

/** Every word that the report and the commands say in English, under the keys of `id.ts`. */
export const en = {
  /** How the language names itself; it is numbered, spelled and sorted by its key, a tag of BCP 47. */
  language: {
    name: "English",
  },

  // ---- Data packages: what is wrong with one, and what is asked for.
  study: {},

  // ---- The audit's findings.
  audit: {},

  // ---- Series, units, quantities, and why one has no value.
  ledger: {},

  // ---- Titles, heads, notes of the tables.
  tables: {
    year: "Year",
    series: "Series",
    slope: "Slope",
    confidenceInterval: "95% confidence interval",
    pOfTTest: "p of t-test",
    permutationP: "Permutation p",
    interval: ({ low, high }) => sentence`${low}${" to "}${high}`,
    source: ({ publishers }) => `Source: ${publishers}.`,
    processedSource: ({ publishers }) => `Source: ${publishers} (processed by the authors).`,
    population: {
      title: ({ region, period }) => sentence`Population and population growth, ${region}, ${period}`,
      population: "Population",
      growth: "Growth as published",
    },
    unemployment: {
      title: ({ region, period }) => sentence`Open unemployment rate, ${region}, ${period}`,
      rate: "Open unemployment rate",
    },
    smallIndustry: {
      title: ({ region, period }) =>
        sentence`Small-industry business units and workers, ${region}, ${period}`,
      units: "Business units",
      workers: "Workers",
      workersUnit: "persons",
    },
    measures: {
      title: sentence`From the research question to its measures`,
      heads: {
        question: "Question",
        indicator: "Indicator",
        formula: "Formula",
        data: "Data",
        section: "Answered in",
      },
      parts: {
        absorption: {
          question: "How much labour is absorbed?",
          indicator:
            "Level, index, growth, geometric mean; workers per business unit; share of the population",
          formula: "100 Lₜ/L₁; 100 (Lₜ/Lₜ₋₁ − 1); L/U; 100 L/P",
          data: "Workers, business units, population",
        },
        responsiveness: {
          question: "How responsive is absorption to changes in business units?",
          indicator: "Marginal absorption; midpoint and log-log elasticity",
          formula: "ΔL/ΔU; (ΔL/L̄)/(ΔU/Ū); ln L = a + b ln U",
          data: "Workers, business units",
        },
        relation: {
          question: "How strong is the relation between the two?",
          indicator: "Primary analysis: least-squares regression with its permutation p; its sensitivity",
          formula: "L = a + b U",
          data: "Workers, business units",
        },
        "unemployment-relation": {
          question: "How does it relate to unemployment?",
          indicator: "Correlation in levels, in changes, and with the trend taken out",
          formula: "r(TPT, L); r(ΔTPT, ΔL)",
          data: "Open unemployment rate, workers",
        },
        outlook: {
          question: "Where does it lead if the tendency goes on?",
          indicator: "Linear trend with prediction intervals",
          formula: "y = a + b (year − middle year)",
          data: "All four series",
        },
        trust: {
          question: "How far can these figures be trusted?",
          indicator: "Check of published against recomputed figures",
          formula: "published − recomputed",
          data: "All tables",
        },
      },
      source: "Source: the authors’ design.",
      note: "L: small-industry workers; U: business units; P: population; TPT: open unemployment rate; Δ: change against the year before.",
    },
    growth: {
      title: ({ period }) => sentence`How the six series developed, ${period}`,
      index: ({ year }) => `Index ${year}`,
      growth: "Growth",
      average: "Average a year",
      note: "The average a year is the geometric mean, which uses the first and the last year only. Growth of the unemployment rate is growth of the figure itself, not a difference in percentage points.",
    },
    absorption: {
      title: ({ period }) => sentence`Absorption by small industry from year to year, ${period}`,
      workersPerUnit: "Workers per unit",
      marginal: "Marginal absorption",
      elasticity: "Midpoint elasticity",
      wholePeriod: "Whole period",
      note: "Row for the whole period: workers per unit are pooled (all workers over all business units); the two columns after it are computed from the first and the last year.",
    },
    regression: {
      title: sentence`Regression of workers on business units, and two comparisons`,
      model: "Model",
      labels: {
        primary: "Primary: workers on business units",
        changes: "Yearly changes of both",
        logarithms: "Logarithms of both (elasticity)",
      },
      note: "Slopes of the first two models are in workers per business unit; the third has no unit. The first was fixed as the primary analysis before any result was seen.",
    },
    influence: {
      title: sentence`Influence of each year on the primary line`,
      residual: "Residual",
      leverage: "Leverage",
      cooksDistance: "Cook’s distance",
      slopeWithout: "Slope without that year",
      note: "Leverage near 1 means that one year almost alone determines where the line runs.",
    },
    sensitivity: {
      title: sentence`Sensitivity of the primary slope`,
      calculation: "Calculation",
      allYears: "All years, as published",
      withoutYear: ({ year }) => `Without ${year}`,
      withoutFigure: ({ column, year }) => `Without ${column} of ${year}`,
      otherFigure: ({ column, year, value }) => `If ${column} of ${year} were ${value}`,
      columns: { units: "business units", workers: "workers" },
      note: ({ figure }) => sentence`Drawn in ${figure}.`,
    },
    association: {
      title: sentence`Correlation in levels, in changes, and with the trend taken out`,
      measure: "Measure",
      pairs: {
        workers_units: "Workers and business units",
        unemployment_workers: "Unemployment rate and workers",
        unemployment_units: "Unemployment rate and business units",
      },
      labels: {
        r: "r in levels",
        interval: "95% interval of r (Fisher)",
        permutationP: "Permutation p",
        spearman: "Spearman’s ρ",
        kendall: "Kendall’s τb",
        rOfChanges: "r of yearly changes",
        permutationPOfChanges: "Permutation p of yearly changes",
        rWithoutTrend: "r with the trend taken out",
      },
      note: "The permutation test takes the years to be exchangeable, which trending series are not; p is read here as a rough measure.",
    },
    forecast: {
      title: sentence`Linear trend three years on, with 95% prediction intervals`,
      trendValue: "Trend value",
      predictionInterval: "95% prediction interval",
      note: "Not a forecast but a line drawn on: right only if the same tendency goes on. A count cannot fall below zero; where a lower limit does, it shows how large the uncertainty is.",
    },
    audit: {
      title: sentence`What the check of the published figures found`,
      heads: {
        verdict: "Verdict",
        figure: "Figure",
        published: "Published",
        recomputed: "Recomputed",
        difference: "Difference",
        reading: "Reading",
      },
      severities: { "error-likely": "Error likely", doubtful: "Doubtful", note: "Note" },
      nothingFound: "The check found nothing out of line.",
    },
  },

  // ---- Titles, axes, captions, descriptions of the figures.
  figures: {},

  // ---- Verbs, verdicts and joints of sentences; names of tables, figures and sections.
  prose: {
    numbered: { section: "section", table: "Table", figure: "Figure" },
    notDefined: ({ reason }) => `(not defined: ${reason})`,
    moved: {
      up: "rose",
      down: "fell",
      stayed: "stayed the same",
      hardly: "hardly changed",
      somehow: "changed",
    },
    movedBy: ({ moved, size }) => sentence`${moved} by ${size}`,
    movedUnknown: ({ moved, size }) => sentence`${moved} ${size}`,
    range: ({ low, high }) => sentence`${low} to ${high}`,
  },

  // ---- What a notebook's displays say by themselves.
  notebook: {
    unavailable: ({ quantity, reason }) => sentence`${quantity} is not defined, because ${reason}.`,
    nothingFound: "The check found nothing out of line in this table.",
    year: "Year",
    description: {
      count: "count",
      mean: "mean",
      std: "standard deviation",
      min: "lowest",
      median: "median",
      max: "highest",
      variance: "variance",
    },
  },

  // ---- Two runs beside each other.
  comparison: {},

  // ---- The page: front matter, panel, appendix, buttons.
  page: {},

  // ---- The index page of a batch.
  batch: {},

  // ---- A notebook that failed: place, what happened, remedy.
  kernel: {},

  // ---- Making and writing a report: steps, and why a folder is refused.
  make: {},

  // ---- Data entry and import: questions, plans, refusals.
  collect: {},

  // ---- The command line: help, summaries, endings.
  commands: {},
} satisfies Words;
