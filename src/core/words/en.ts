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
  figures: {
    year: "Year",
    alt: ({ description, finding }) => `${description} Finding: ${finding}.`,
    empty: { subtitle: "There is no value to draw.", description: "An empty chart." },
    drawn: (parts) =>
      `${parts.what}, ${parts.period}; n = ${parts.n}${parts.missing && `; no value for ${parts.missing}`}.`,
    overYears: ({ kind, years, measures }) =>
      `${kind}; horizontal axis: the years ${years}; vertical axis: ${measures}.`,
    range: ({ label, lowest, highest }) => `${label}, ${lowest} to ${highest}`,
    axes: {
      population: "Population (persons)",
      unemployment: "Open unemployment rate (%)",
      units: "Business units",
      workers: "Workers",
      workers_per_unit: "Workers per business unit",
      workers_share_of_population_pct: "Share of the population (%)",
    },
    slope: "Slope (workers per business unit)",
    lowerLimit: "95% lower limit",
    upperLimit: "95% upper limit",
    movement: {
      rising: ({ size }) => sentence`rose ${size}`,
      falling: ({ size }) => sentence`fell ${size}`,
      flat: ({ growth }) => sentence`hardly changed (${growth})`,
      unknown: ({ first, last }) => sentence`went from ${first} to ${last}`,
    },
    population: {
      title: ({ region, moved, period }) => sentence`The population of ${region} ${moved} over ${period}`,
      titleWithAverage: (parts) =>
        sentence`The population of ${parts.region} ${parts.moved} over ${parts.period}, on average ${parts.average} a year`,
      what: "Population (persons)",
      kind: "A bar chart",
    },
    smallIndustry: {
      title: ({ units, workers, period }) =>
        sentence`Business units ${units}, workers ${workers} over ${period}`,
      what: "Business units and workers (persons) in small industry",
      workers: "Workers (persons)",
      kind: "Two bar charts side by side",
    },
    lineChart: "A line chart",
    unemployment: {
      none: sentence`The open unemployment rate is not available for any year`,
      only: ({ year, rate }) => sentence`The open unemployment rate is available for ${year} only: ${rate}`,
      equal: ({ firstYear, lastYear, to }) =>
        sentence`The open unemployment rate of ${lastYear} equals that of ${firstYear}: ${to}`,
      moved: ({ verb, from, to, firstYear, lastYear }) =>
        sentence`The open unemployment rate ${verb} from ${from} in ${firstYear} to ${to} in ${lastYear}`,
      verbs: { above: "rose", below: "fell" },
      what: "Open unemployment rate (per cent of the labour force)",
    },
    share: {
      none: ({ why }) =>
        sentence`Small-industry workers as a share of the population are not defined: ${why}`,
      above: ({ from, to, firstYear, lastYear }) =>
        sentence`Small-industry workers rose from ${from} of the population in ${firstYear} to ${to} in ${lastYear}`,
      below: ({ from, to, firstYear, lastYear }) =>
        sentence`Small-industry workers fell from ${from} of the population in ${firstYear} to ${to} in ${lastYear}`,
      equal: ({ to, firstYear, lastYear }) =>
        sentence`Small-industry workers in ${lastYear} were the same share of the population as in ${firstYear}: ${to}`,
      what: "Small-industry workers (per cent of the population, not of the labour force)",
    },
    workersPerUnit: {
      none: ({ why }) => sentence`Workers per business unit are not defined: ${why}`,
      first: ({ size, year }) => sentence`A business unit employed ${size} workers on average in ${year}`,
      most: ({ size, year }) => sentence`, at most ${size} in ${year},`,
      last: ({ size, year }) => sentence` and ${size} in ${year}`,
      what: "Workers per business unit; dashed line: the value of all years pooled",
      pooled: "Pooled",
    },
    index: {
      none: ({ units, workers }) =>
        sentence`The growth of business units and workers cannot be compared: index of business units ${units}, of workers ${workers}`,
      above: ({ year, units, workers, base }) =>
        sentence`In ${year} the index of business units (${units}) is above that of workers (${workers}), with ${base}`,
      below: ({ year, units, workers, base }) =>
        sentence`In ${year} the index of business units (${units}) is below that of workers (${workers}), with ${base}`,
      equal: ({ year, units, base }) =>
        sentence`In ${year} the indices of business units and of workers are equal, ${units}, with ${base}`,
      what: ({ base }) => `Index numbers of small-industry business units and workers (${base})`,
      kind: "A chart of two lines",
      axis: ({ base }) => `Index (${base})`,
      units: "Business units",
      workers: "Workers",
    },
    elasticity: {
      elastic: ({ whole, range }) =>
        sentence`Workers changed by a larger percentage than business units: elasticity ${whole}${range}`,
      inelastic: ({ whole, range }) =>
        sentence`Workers changed by a smaller percentage than business units: elasticity ${whole}${range}`,
      opposite: ({ whole, range }) =>
        sentence`Workers and business units changed in opposite directions: elasticity ${whole}${range}`,
      unknown: ({ whole, range }) =>
        sentence`Elasticity of workers with respect to business units over the whole period ${whole}${range}`,
      proportional: ({ whole, range }) =>
        sentence`Workers changed by the same percentage as business units: elasticity ${whole}${range}`,
      range: ({ lowest, highest }) => sentence`, from year to year between ${lowest} and ${highest}`,
      subtitle: ({ n, missing }) =>
        `Elasticity of workers with respect to business units, each year against the one before it in the data; n = ${n}${missing && `; not defined for ${missing}`}.`,
      kind: "A dot chart with a reference line at 1",
      measure: "midpoint elasticity",
      axis: "Midpoint elasticity",
      one: "1<br>in step",
      comparedWith: "Compared with",
    },
    regression: {
      none: ({ why }) => sentence`There is no regression line of workers on business units: ${why}`,
      above: ({ size }) => sentence`Years with one more business unit had on average ${size} more workers`,
      below: ({ size }) => sentence`Years with one more business unit had on average ${size} fewer workers`,
      equal: () => sentence`Years with more business units had neither more nor fewer workers`,
      interval: ({ low, high }) => sentence`${low} to ${high}`,
      withInterval: ({ interval }) => sentence` (95% confidence interval ${interval})`,
      intervalIncludesZero: ({ interval }) =>
        sentence`, but the 95% confidence interval (${interval}) includes zero`,
      subtitle: ({ n }) => `Workers against business units, each point a year; n = ${n}.`,
      withoutBand: ({ why }) => `The confidence band is not defined: ${why}.`,
      ringedAlone: ({ year }) => `Ringed: ${year}, which alone determines the line.`,
      ringed: ({ year, distance, mark }) =>
        `Ringed: ${year}, which determines the line most (Cook's distance ${distance}, above 4/n = ${mark}).`,
      description: ({ lowX, highX, lowY, highY }) =>
        `A scatter plot with the least-squares line, its 95% confidence band and the Theil–Sen line; horizontal axis: ${lowX} to ${highX}; vertical axis: ${lowY} to ${highY}.`,
      leastSquares: "<b>Least</b><br><b>squares</b>",
      band: "95% band",
      theilSen: "Theil–Sen",
      fitted: "Fitted value",
      cooksDistance: "Cook's distance",
    },
    sensitivity: {
      none: ({ why }) => sentence`There is no slope whose sensitivity could be examined: ${why}`,
      alone: ({ slope }) =>
        sentence`The slope of ${slope} workers per business unit cannot be computed with any one year left out`,
      title: ({ slope, lowest, highest, hasReadings }) =>
        sentence`The slope of ${slope} workers per business unit becomes ${lowest} to ${highest} when a year is left out${hasReadings ? " or a figure read otherwise" : ""}`,
      subtitle: ({ n }) =>
        `Slope of workers on business units with its 95% confidence interval; vertical line: zero; dashed line: the slope of all years; n = ${n}, or ${n - 1} without a year.`,
      some: ({ shown, variants }) => `Drawn are the ${shown} of ${variants} that move the slope most.`,
      withoutInterval: "Without a bar: the interval is not defined.",
      description: ({ lowest, highest }) =>
        `A dot chart with intervals, one row for each computation; horizontal axis: slope, ${lowest} to ${highest} workers per business unit.`,
      allYears: "All years",
      withoutYear: ({ year }) => `Without ${year}`,
      otherFigure: ({ year, value, column }) => `If ${year}: ${value} ${column}`,
      columns: { units: "business units", workers: "workers" },
      calculation: "Computation",
    },
    unemploymentRelation: {
      title: ({ inLevels, inChanges, turns }) =>
        sentence`The open unemployment rate and small-industry workers: ${inLevels} in levels, ${turns ? "but " : ""}${inChanges} in changes`,
      correlated: ({ movement, r }) => sentence`${movement} (r = ${r})`,
      uncorrelated: ({ why }) => sentence`no correlation is defined (${why})`,
      movements: {
        none: "hardly any linear relation",
        together: "moving together",
        oppositely: "moving oppositely",
      },
      tooFewYears: "too few years",
      subtitle: ({ levels, changes }) =>
        `Left or above: yearly values, n = ${levels}. Right or below: changes from the year before, n = ${changes}. Each point is a year.`,
      description:
        "Two scatter plots: the open unemployment rate against small-industry workers, in yearly values and in yearly changes; horizontal axes: workers; vertical axes: per cent and percentage points.",
      rateChange: "Its change (percentage points)",
      workersChange: "Change in workers",
      rateChangeHead: "Change in the open unemployment rate (percentage points)",
    },
    forecast: {
      title: ({ year, fit, low, high }) =>
        sentence`If the linear trend went on, there would be about ${fit} in small industry in ${year}, with a 95% prediction interval of ${low} to ${high}`,
      titleWithoutInterval: ({ year, fit }) =>
        sentence`If the linear trend went on, small-industry workers in ${year}: ${fit}; the prediction interval is not defined`,
      subtitle: ({ observed, n, ahead }) =>
        `Data of ${observed} (n = ${n}), linear trend (dotted), and 95% prediction intervals for ${ahead}.`,
      years: ({ years, rates }) => `${years}; open unemployment rate ${rates}`,
      belowZero:
        "Lower limits below zero are drawn as computed, although neither a count nor a rate can be negative.",
      incomplete: "Without band or trend: not defined for that series.",
      kinds: {
        two: ({ year }) => `Two line charts with trend and prediction band up to ${year}`,
        three: ({ year }) => `Three line charts with trend and prediction band up to ${year}`,
      },
      upTo: "to",
      observed: "observed",
      trend: "trend",
      lowerLimit: "95% lower limit",
      upperLimit: "95% upper limit",
    },
  },

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
  comparison: {
    title: "What changed since the last report",
    run: ({ period, hash }) => `${period} (data ${hash})`,
    runs: ({ region, current, previous }) =>
      `${region}: the report on ${current} beside the report on ${previous}.`,
    cells: "Cells of the data",
    noCells: "No cell has changed.",
    quantities: "Key quantities",
    noQuantities: "No figure, finding or conclusion has changed.",
    turns: "Signs, test results and conclusions that changed",
    noTurns: "No sign, test result or conclusion has changed.",
    findings: "Findings of the audit",
    noFindings: "The findings of the audit have not changed.",
    heads: {
      change: "Change",
      cell: "Cell",
      quantity: "Quantity",
      unit: "Unit",
      kind: "Kind",
      subject: "Subject",
      verdict: "Verdict",
      finding: "Finding",
      before: "Before",
      now: "Now",
    },
    ofPeriod: ({ head, period }) => `${head} (${period})`,
    cellChanges: { added: "added", revised: "revised", removed: "removed" },
    findingChanges: { added: "new", gone: "gone" },
    ofLastYear: ({ series }) => `${series}, last year`,
    concepts: {
      "cagr_pct.workers": "growth of workers a year",
      "cagr_pct.units": "growth of business units a year",
      "cagr_pct.population": "growth of the population a year",
      pooled_workers_per_unit: "workers per business unit, all years",
      "marginal.workers_wrt_units.period": "marginal absorption over the period",
      "elasticity_midpoint.workers_wrt_units.period": "midpoint elasticity over the period",
      "ols.workers_on_units.slope": "slope of workers on business units",
      "ols.workers_on_units.slope_p": "p of the t-test of that slope",
      "ols.workers_on_units.r2": "R² of that regression",
      "cor.workers_units.pearson_perm_p_two_sided": "permutation p of workers and business units",
      "ols.first_difference_workers_on_units.slope": "slope in yearly changes",
      "cor.unemployment_workers.pearson_r": "correlation of the open unemployment rate and workers",
      "cor.unemployment_workers.pearson_r_first_differences":
        "correlation of the open unemployment rate and workers in yearly changes",
    },
    subjects: {
      slopeTest: "t-test of the primary slope",
      workersTest: "Permutation test of workers and business units",
      differencesTest: "t-test of the slope in yearly changes",
      unemploymentTest: "Permutation test of the open unemployment rate and workers",
      elasticity: "Midpoint elasticity of workers with respect to business units",
      agreement: "Open unemployment rate and workers: levels against yearly changes",
    },
    judgementKinds: { sign: "sign", significance: "test result", conclusion: "conclusion" },
    judgements: {
      positive: "positive",
      negative: "negative",
      zero: "zero",
      significant: "significant (p < 0.05)",
      "not-significant": "not significant (p ≥ 0.05)",
      rising: "rose over the period",
      falling: "fell over the period",
      flat: "nearly unchanged over the period",
      elastic: "above one (workers changed by a larger percentage)",
      proportional: "one (the same percentage)",
      inelastic: "below one (workers changed by a smaller percentage)",
      opposite: "negative (in opposite directions)",
      "same-sign": "the sign is the same",
      "opposite-sign": "the sign turns without the trend",
      unknown: "not defined",
    },
    notJson: ({ file, reason }) =>
      `${file}: the file is not valid JSON (${reason}).
Give the results.json that serapan report has written.`,
    notResults: ({ file, place, found }) =>
      `${file}${place === null ? "" : `, "${place}"`}: these are not results of schema version 1 (it says ${found}).
Give the results.json that serapan report has written.`,
    twoRegions: ({ one, other }) =>
      `the results are of two regions, ${one} and ${other}; they cannot be compared.
Give two results of the same region; serapan batch sets regions beside each other.`,
  },

  // ---- The page: front matter, panel, appendix, buttons.
  page: {
    languageSwitch: "English",
    codeSwitch: "Code",
    themeSwitch: "Dark theme",
    skip: "Skip to content",

    // Front matter.
    contributors: ({ people }) => `By ${people}`,
    dataVersion: ({ name, version, hash }) => `Data: ${name} ${version} · SHA-256 ${hash}`,
    keyFigures: "Key figures",
    since: ({ change, year }) => sentence`${change} since ${year}`,
    abstract: "Abstract",
    abstractElsewhere: "Abstract (English)",
    contents: "Contents",
    listOfTables: "List of tables",
    listOfFigures: "List of figures",

    // In the text.
    caution: "Caution",
    code: "Code",
    ofCells: ({ names }) => `, cell ${names}`,
    figureData: "Data and description",
    downloadCsv: "Download CSV",

    // Back matter.
    references: "References",
    appendix: "Appendix",
    publishedData: "Data as published",
    year: "Year",
    line: "Line of the file",
    publisher: ({ publisher }) => `Source: ${publisher}.`,
    publishedTitle: ({ title }) => `Title given by the source: “${title}”.`,
    audit: "Audit of the data",
    findings: "Findings of the audit",
    cells: "Cells",
    quantities: "Quantities used",
    quantitiesCaption: "Quantities, formulas and inputs",
    quantityHeads: {
      number: "No.",
      quantity: "Quantity",
      value: "Value",
      origin: "Formula or source",
      inputs: "From no.",
    },
    reproduce: "How to reproduce",
    commands:
      "This report was computed from the data and the notebooks by these commands, run in the project's folder. All they need is Node.js 20 and npm.",
    dataRead: "Data read",
    sameAgain:
      "The same data and package versions give the same files, byte for byte; every quantity and its inputs are in results.json too.",
    versions: "Package versions",
    packageHead: "Package",
    versionHead: "Version",

    panel: {
      close: "Close",
      value: "Value in full",
      formula: "Formula",
      filled: "With its numbers",
      inputs: "Computed from",
      source: "Source",
      line: "line",
      year: "year",
      trail: "Trail",
      notDefined: "not defined",
      more: "Show all",
    },

    // Refusals.
    headingNotAlone: ({ notebook, cellId }) =>
      `${notebook}, cell "${cellId}": a heading of level one or two must be the first in its cell, and the only one.
Split the cell before that heading.`,
    headingCellUnnamed: ({ notebook, cellId, heading, kind }) =>
      `${notebook}, cell "${cellId}", heading "${heading}": a ${kind} heading stands in a cell whose id begins with "${kind}-".
Give the cell the id "${kind}-<key>" of its entry in src/core/content/registry.ts, or write a heading of level three.`,
    headingUnknown: ({ notebook, cellId, heading, kind, key }) =>
      `${notebook}, cell "${cellId}", heading "${heading}": src/core/content/registry.ts has no ${kind} "${key}".
Add "${key}" to the registry, or give the cell the id of an entry that is there.`,
    headingMisnumbered: ({ notebook, cellId, heading, kind, typed, number, expected }) =>
      `${notebook}, cell "${cellId}", heading "${heading}": the number typed is ${typed ?? "missing"}; in src/core/content/registry.ts this ${kind} is ${number}.
Write the heading as "${expected}", or change the registry's order.`,
    sectionMisplaced: ({ notebook, cellId, section, chapter, expected }) =>
      `${notebook}, cell "${cellId}": section ${section} follows ${chapter === null ? "no chapter" : `chapter ${chapter}`}.
Write its chapter's heading ("# ${expected} …") before it, or put the notebooks in order.`,
    unknownCitation: ({ notebook, cellId, target, work }) =>
      `${notebook}, cell "${cellId}": "#${target}" cites a work that data/references.json does not have.
Add an entry with the id "${work}", or correct the link.`,
    deadLink: ({ notebook, cellId, target }) =>
      `${notebook}, cell "${cellId}": the link "#${target}" leads to nothing in the report.
Show what it leads to in a notebook of this language, or take the link out.`,
    unknownCitationRule: "a citation of a work in data/references.json expected",
    unknownCitationRemedy: ({ work }) => `add an entry with the id "${work}" there, or take the link out.`,
    deadLinkRule: "a link to something in the report expected, this one leads to nothing",
    deadLinkRemedy:
      "write the anchor of a table, figure or section as #table-population, or take the link out.",
    noBrowser:
      "report.pdf: no browser that can print was found on this machine.\nInstall Chromium, Google Chrome or Microsoft Edge, or set CHROME_PATH to the program's file. The page prints from any browser too: open index.html and choose Print.",
    printedNothing: ({ browser, said, ended }) =>
      `report.pdf: ${browser} printed nothing.
${said === "" ? `It ended with ${ended}.` : said}
Install Chromium, Google Chrome or Microsoft Edge, or set CHROME_PATH to the program's file. The page prints from any browser too: open index.html and choose Print.`,
  },

  // ---- The index page of a batch.
  batch: {
    title: "The Role of Small Industry in Absorbing Labour: regions compared",
    intro:
      "Each region has a report of its own, which a click on its name opens. Levels and shares are those of each region's last year, growth is the average a year over its period. Different periods limit the comparison.",
    region: "Region",
    period: "Period",
    remarks: "Audit remarks",
    heads: {
      workers: "Workers",
      units: "Business units",
      workers_per_unit: "Workers per unit",
      workers_share_of_population_pct: "Workers as a share of the population",
      unemployment: "Open unemployment rate",
    },
    chart: "Growth of workers and of business units",
    chartText:
      "Below the dashed line workers grew more slowly than business units, so that workers per unit fell.",
    unitsAxis: "Growth of business units, % a year",
    workersAxis: "Growth of workers, % a year",
    equal: "equal growth",
    chartSaid: ({ regions, slower }) =>
      `Scatter plot: growth of workers against growth of business units in ${regions} regions; in ${slower} workers grew more slowly. The figures are in the table.`,
    failed: "Reports that could not be made",
    failedText: "Run the command serapan check with the data's folder to learn why.",
  },

  // ---- A notebook that failed: place, what happened, remedy.
  kernel: {},

  // ---- Making and writing a report: steps, and why a folder is refused.
  make: {},

  // ---- Data entry and import: questions, plans, refusals.
  collect: {},

  // ---- The command line: help, summaries, endings.
  commands: {},
} satisfies Words;
