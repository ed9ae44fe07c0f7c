import type { Words } from "./id";
import { sentence } from "./sentence";
import { typedPath } from "./typed-path";

/** What a file has figures of, as far as it is known. */
function contentOfFile(found: string, heads: string): string {
  if (found !== "") return `the file speaks of ${found}`;
  return heads === ""
    ? "the file does not say what its figures are"
    : `the file says ${heads}, which is not known`;
}

/** `5 years`, `1 year` */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The rule of 1st, 2nd, 3rd, 4th. */
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ordinalEndings = { zero: "th", one: "st", two: "nd", few: "rd", many: "th", other: "th" };

/** Every word that the report and the commands say in English, under the keys of `id.ts`. */
export const en: Words = {
  /** How the language names itself, in the page's header; it is numbered, spelled and sorted by its key, a tag of BCP 47. */
  language: {
    name: "English",
  },

  // ---- Data packages: what is wrong with one, and what is asked for.
  study: {
    /** Of a number in the writing of a language. */
    written: {
      countWithDecimals: ({ what }) => ({
        rule: `${what} expected, this has decimals`,
        remedy:
          "compare it with the source: a thousand typed with a point may have lost its last zeros (1.98 for 1.980).",
      }),
      twoReadings: ({ what, one, other }) => `${what} expected, this is ${one} or ${other}`,
      otherSign: {
        comma: ({ what }) => ({
          rule: `${what} with a decimal comma expected`,
          remedy: "leave out --decimal where the file mixes both signs, or correct the number.",
        }),
        point: ({ what }) => ({
          rule: `${what} with a decimal point expected`,
          remedy: "leave out --decimal where the file mixes both signs, or correct the number.",
        }),
      },
    },
    /** The data package's tables: a title in a new package, and a name inside sentences. */
    tables: {
      population: {
        title: ({ region }) => `Population and population growth of ${region}`,
        name: "population",
      },
      unemployment: {
        title: ({ region }) => `Open unemployment rate of ${region}`,
        name: "unemployment",
      },
      "small-industry": {
        title: ({ region }) => `Small-industry business units and workers of ${region}`,
        name: "small industry",
      },
      "labour-force": {
        title: ({ region }) => `Labour force and employed people of ${region}`,
        name: "the labour force",
      },
    },
    /**
     * Their columns: title and unit in a new package, what a cell counts or measures in a message, and the question
     * for a year's figure.
     */
    columns: {
      year: { title: "Year", unit: "year", content: "year", question: "Year" },
      population: {
        title: "Population",
        unit: "persons",
        content: "persons",
        question: "Population (persons)",
      },
      growth_reported: {
        title: "Population growth as published",
        unit: "per cent",
        content: "per cent",
        question: "Population growth as published (per cent)",
      },
      unemployment_rate: {
        title: "Open unemployment rate",
        unit: "per cent",
        content: "per cent",
        question: "Open unemployment rate, TPT (per cent)",
      },
      units: {
        title: "Business units",
        unit: "units",
        content: "business units",
        question: "Small-industry business units",
      },
      workers: {
        title: "Workers",
        unit: "workers",
        content: "workers",
        question: "Small-industry workers (persons)",
      },
      labour_force: {
        title: "Labour force",
        unit: "persons",
        content: "persons",
        question: "Labour force, the employed and the unemployed (persons)",
      },
      employed: {
        title: "Employed people",
        unit: "persons",
        content: "persons",
        question: "Employed people (persons)",
      },
    },
    /** A new package's title. */
    packageTitle: ({ region }) => `The Role of Small Industry in Absorbing Labour in ${region}`,
    /** Why a new package supposes that the labour force is 40 to 50 per cent of the population. */
    labourForceAssumption:
      "The labour force is everyone of 15 years or more who works or is unemployed. If 65 to 72 per cent of the population are of that age and 62 to 69 per cent of these take part (TPAK), the labour force is 40 to 50 per cent of the population. The term is Simanjuntak’s (1985); the bounds are the authors’ assumption for an illustration, not published figures.",
    /** What a new package's context file says until someone writes it. */
    contextTemplate:
      "(Not written yet: write two or three paragraphs here that are true of this region only, on where it lies, what it lives on, and what small industry means to it.)",

    // The block of a refusal: what was refused, then a line for each place.
    cannotBeUsed: ({ name, problems }) =>
      `The data package ${name} cannot be used (${problems} problem${problems === 1 ? "" : "s"})`,
    cannotBeUsedWithFigures: ({ name, problems }) =>
      `The data package ${name} with these figures cannot be used (${problems} problem${problems === 1 ? "" : "s"})`,
    /** Between the last two of several names or years. */
    /** Behind a list that was cut. */
    andMore: ({ count }) => `and ${count} more`,
    /** Behind a value that was cut. */
    charactersInAll: ({ count }) => `(${count} characters)`,

    // What a cell must hold, inside the sentences below.
    yearOfFourDigits: "year of four digits",
    wholeNumberOf: ({ content }) => `whole number of ${content}`,
    numberIn: ({ content }) => `number in ${content}`,

    // Each place of a refusal: the rule, and what to do.
    cell: {
      expected: ({ what }) => `${what} expected`,
      decimals: ({ what, most }) => ({
        rule: `${what} with at most ${most} decimals expected`,
        remedy: "write it with the decimals that the source publishes.",
      }),
      range: ({ what, minimum, maximum }) => `${what} from ${minimum} to ${maximum} expected`,
      negative: "this cannot be negative: compare it with the source.",
      outside: "compare it with the source; what the column may hold stands in datapackage.json.",
      blank: ({ what }) => ({
        rule: `${what} expected, the cell is blank`,
        remedy: "fill in the published value, or remove the row until there is one.",
      }),
      onlyBlanks: "the cell holds only blanks: remove them.",
      blanksAround: "remove the blanks around it.",
      missingRequired: "is this a mark for a figure that does not exist? Remove the row until there is one.",
      missing: "is this a mark for a figure that does not exist? Leave the cell blank.",
      thousands: ({ number }) => `is this a thousands separator? Write ${number}.`,
      decimalComma: ({ number }) => `is this a decimal comma? Write ${number}.`,
      percentSign: ({ number }) => `write ${number} without the per cent sign.`,
      mark: "is this a mark for a provisional or revised figure? Write the number alone, and the mark as a remark in datapackage.json.",
      exponent: "write all its digits, without an exponent.",
      leadingZeros: "remove the leading zeros.",
      plusSign: "remove the plus sign.",
      countWithDecimals: "a count has no decimals: compare it with the source.",
      strangeCharacter: "type it again with plain digits: it holds a character that is none.",
      otherWriting: "write it with plain digits, and with a point before decimals.",
    },
    table: {
      oddQuote: {
        rule: "quotation marks in pairs around a whole cell expected",
        remedy: "remove the quotation marks: a number needs none.",
      },
      tooLong: ({ most, length }) => ({
        rule: `a table of at most ${most} characters expected, this one has ${length}`,
        remedy: "keep one row a year, and nothing else.",
      }),
      empty: ({ header }) => ({
        rule: "header row expected, the file is empty",
        remedy: `write ${header} and a row for each year.`,
      }),
      otherDelimiter: {
        rule: "comma-separated values expected",
        remedy:
          "is this the CSV of an Indonesian Excel, with semicolons and decimal commas? Bring it in with serapan data import.",
      },
      headerWithout: ({ header, missing }) => `the header ${header} expected, without ${missing} here`,
      headerWithSurplus: ({ header }) => `the header ${header} expected, this column is surplus`,
      headerWithRepeated: ({ header }) => `the header ${header} expected, a column is there twice`,
      headerInOtherOrder: ({ header }) => `the header ${header} expected, the columns stand in another order`,
      nameColumns: "give the columns these names, in this order.",
      noRows: {
        rule: "a row for each year expected, there is only the header",
        remedy: "add the published figures.",
      },
      blankLine: ({ cells }) => ({
        rule: `${cells} cells in a row expected, this line is blank`,
        remedy: "remove the line.",
      }),
      tooFewCells: ({ cells, found }) => ({
        rule: `${cells} cells in a row expected, this one has ${found}`,
        remedy: "add the missing commas; a cell without a figure stays blank between them.",
      }),
      tooManyCells: ({ cells, found }) => ({
        rule: `${cells} cells in a row expected, this one has ${found}`,
        remedy:
          "is a comma used for thousands or decimals? Write thousands without a mark, decimals with a point.",
      }),
      yearTwice: ({ line }) => ({
        rule: `each year once expected, line ${line} has it too`,
        remedy: "keep the row that the source gives.",
      }),
      yearOrder: ({ above }) => ({
        rule: `year of four digits in ascending order expected, ${above} stands above it`,
        remedy: "is the year mistyped? If not, sort the rows by year.",
      }),
      tooFewYears: ({ fewest, found, files }) => ({
        rule: `at least ${fewest} years with population, units and workers expected, found ${found === "" ? "none" : found}`,
        remedy: `add the years that are missing to ${files}.`,
      }),
      /** Between the files of the remedy above. */
      orFile: " or ",
    },
    descriptor: {
      notThere: "the descriptor of a data package expected, but the file is not there",
      asReadmeShows: "add it as data/README.md shows.",
      tooDeep: {
        rule: "JSON expected, this is nested too deeply",
        remedy: "start again from data/README.md.",
      },
      invalidJson: ({ fault }) => ({
        rule: `valid JSON expected${fault === "" ? "" : ` (${fault})`}`,
        remedy: "look for a missing or surplus comma, bracket or quotation mark just before it.",
      }),
      keyTwice: { rule: "each key once expected", remedy: "remove one of the two." },
      unknownProperty: ({ rule }) => `unknown property, ${rule}`,
      missingProperty: ({ rule }) => `missing, ${rule}`,
      correctShape: "correct the descriptor as data/README.md shows.",
      /** What is expected at each place of the descriptor. */
      shape: {
        text: "text expected",
        filledText: "text expected, this one is empty",
        shortText: ({ limit }) => `text of at most ${limit} characters expected`,
        seenText: "text without control or direction characters expected",
        bothLanguages: 'a text in both languages expected, as {"id": "…", "en": "…"}',
        number: "number expected",
        finite: "finite number expected",
        boolean: "true or false expected",
        type: 'the type "year", "integer" or "number" expected',
        constraints: "constraints among required, unique, minimum and maximum expected",
        field: "a field with name, type, titles and unit expected",
        fields: "a list of fields expected",
        primaryKey: 'the primary key "year" expected: a table has one row a year',
        missingValues: "only the blank cell as a missing value expected",
        schema: "a Table Schema with fields and primaryKey expected",
        table: ({ tables }) => `one of the tables ${tables} expected`,
        path: "path of one CSV file expected",
        encoding: "the encoding utf-8 expected",
        source: "a source with its title expected",
        sources: "a list of sources expected",
        publisher: "the table's publisher expected",
        resource: "a resource with name, path, titles, sources and schema expected",
        year: "year expected",
        remarkKind: "one of provisional, revised, doubtful, source expected",
        shareBounds:
          "two percentages of the population expected, the lower one first, above 0 and at most 100, as [40, 50]",
        sizeClass: "two numbers of workers per unit expected, the lower one first, as [5, 19]",
        assumptions: "assumptions with labourForcePercentOfPopulation and reason expected",
        remark:
          "a remark with resource, year, column, kind and text (and alternative, if there is one) expected",
        name: "name of small letters, digits and hyphens expected",
        codeText: "BPS code as text of four digits expected",
        code: 'BPS code of four digits expected, as "5371"',
        regionKind: '"kota", "kabupaten", "provinsi" or "negara" expected',
        region: "a region with name, bpsCode and kind expected",
        contributor: "a contributor with title and role expected",
        contributors: "a list of contributors expected",
        remarks: "a list of remarks expected",
        resources: "a list of resources expected",
        named: 'a text expected, or one for each language, as {"id": "…", "en": "…"}',
        thesisAuthor: "an author with name (and number, if there is one) expected",
        supervisor: "a supervisor with name (and number and role, if there are) expected",
        supervisors: "a list of supervisors expected",
        keywords: 'keywords in both languages expected, as {"id": ["…"], "en": ["…"]}',
        margin: "a margin of 0 to 10 centimetres expected",
        margins: "margins among left, top, right and bottom expected, in centimetres",
        fontSize: "a size of 8 to 16 points expected",
        lineSpacing: "a spacing of 1 to 3 lines expected",
        wordSettings: "settings among margins, font, fontSize and lineSpacing expected",
        thesis:
          "among kind, author, degree, programme, faculty, university, city, year, supervisors, keywords and word expected",
        package: "a data package with name, titles, version, region and resources expected",
      },
      fieldNames: ({ names }) => ({
        rule: `the fields ${names} expected, in this order`,
        remedy: "correct the table's fields.",
      }),
      fieldType: ({ column, type }) => ({
        rule: `${column}: the type ${type} expected`,
        remedy: `write "${type}".`,
      }),
      fieldBounds: ({ column, minimum, maximum }) => ({
        rule: `${column}: a minimum below the maximum expected, both within ${minimum} and ${maximum}`,
        remedy: "correct the constraints.",
      }),
      tableTwice: { rule: "each table once expected", remedy: "remove one of the two." },
      tableMissing: ({ table }) => ({
        rule: `the table ${table} expected, it is missing`,
        remedy: "add it as data/README.md shows.",
      }),
      remarkColumn: ({ table, columns }) => ({
        rule: `a column of ${table} expected`,
        remedy: `name one of ${columns}.`,
      }),
      remarkYear: ({ file }) => ({
        rule: `a year of ${file} expected`,
        remedy: "correct the year, or remove the remark.",
      }),
      remarkAlternative: ({ what, minimum, maximum }) => ({
        rule: `${what} from ${minimum} to ${maximum} expected`,
        remedy: "correct the alternative, or write null to leave the year out.",
      }),
      /** The alternative of a rate, inside the rule above. */
      withDecimals: ({ what, most }) => `${what} with at most ${most} decimals`,
    },
    path: {
      empty: "path of a CSV file expected",
      control: "path without control characters expected",
      address: "path inside the data package expected, not an address",
      backslash: "path with forward slashes expected",
      absolute: "path inside the data package expected, not an absolute one",
      upwards: "path inside the data package expected, one that never leaves it",
      writeAs: ({ file }) => `write a path as "${file}".`,
    },
    file: {
      notThere: {
        rule: "a file of the data package expected",
        remedy: "add the file, or correct the path.",
      },
      linkOutside: {
        rule: "a file inside the data package expected, this is a symbolic link out of it",
        remedy: "put a copy of the file into the package.",
      },
      halfWritten: {
        rule: "a package that is written to its end expected, a run that wrote figures into it was cut off or is still at work",
        remedy:
          "if no other command is at work there, start any `npx serapan data add` or `data import` into this package: it first undoes what was cut off, and keeps what you have edited since.",
      },
      notRegular: { rule: "a regular file expected", remedy: "put the file itself there." },
      tooLarge: ({ most, bytes }) => ({
        rule: `a file of at most ${most} bytes expected, this one has ${bytes}`,
        remedy: "is this the right file? A table has one row a year.",
      }),
      unreadable: ({ code }) => ({
        rule: `a file that can be read expected (${code})`,
        remedy: "see to the file's permissions.",
      }),
      utf16: {
        rule: "text in UTF-8 expected, this file is UTF-16",
        remedy: 'save it again as "CSV UTF-8" or as plain text in UTF-8.',
      },
      notUtf8: {
        rule: "text in UTF-8 expected",
        remedy:
          'is this the Windows encoding (Windows-1252) of an older Excel? Save it again as "CSV UTF-8".',
      },
    },
    context: {
      tooLong: ({ most, length }) => ({
        rule: `text of at most ${most} characters expected, this one has ${length}`,
        remedy: "keep to the paragraphs that the reader of this report needs.",
      }),
      controlCharacter: {
        rule: "text without control or direction characters expected",
        remedy: "remove the character.",
      },
    },
  },

  // ---- The audit's findings.
  audit: {
    /** How a series moved, inside `ratioBreak` and `columnMoved`; `size` is the growth in per cent, without a sign. */
    rose: ({ size }) => `rose by ${size}`,
    fell: ({ size }) => `fell by ${size}`,
    hardlyChanged: "hardly changed",
    didNotChange: "did not change",

    publishedGrowthDiffers: ({ year, before, published, recomputed, points }) =>
      `The population growth of ${year} is published as ${published}, while the populations of ${before} and ${year} give ${recomputed}, a difference of ${points} percentage points.`,
    publishedGrowthNotRecomputable: ({ year, published, reason }) =>
      `The published population growth of ${year} (${published}) cannot be recomputed: ${reason}.`,
    /** Reasons inside the sentence above. */
    noPopulationOf: ({ year }) => `the table has no population of ${year}`,
    zeroPopulationOf: ({ year }) => `the population of ${year} is zero`,
    /** Behind `publishedGrowthDiffers`: which figure is the likelier misprint, where the neighbours tell. */
    likelier: {
      rateLikelier: ({ before, year, next }) =>
        `The published rates of ${before} and ${next} fit the populations, or nearly so: the rate of ${year} stands alone and is the likelier misprint.`,
      populationLikelier: ({ before, year, next }) =>
        `The rate of ${next} does not fit either, while the two rates together lead from the population of ${before} to that of ${next}: the population of ${year} is the likelier misprint.`,
      eitherMisprinted:
        "One of the figures may be misprinted, or a population may have been revised after the rate was computed.",
    },
    /** `series`: the title of the suspect column, with its value of that year. */
    ratioOutOfLine: ({ year, ratio, before, after, series, value }) =>
      `In ${year} there are ${ratio} workers per business unit, in the years before and after ${before} and ${after}. One of the two figures may be misprinted, more likely the one that lies further from its neighbours (${series}: ${value}).`,
    /** `units`, `workers`: how they moved; `range`: of the years before, where the ratio leaves it. */
    ratioBreak: ({ year, units, workers, now, yearBefore, before, range }) =>
      `In ${year} business units ${units} while workers ${workers}, so that workers per business unit changed from ${before} (${yearBefore}) to ${now} (${year})${range === null ? "" : `, outside the range of the years before (${range.lowest} to ${range.highest})`}. One of the figures may be misprinted, or from here on they may not cover the same firms.`,
    swappedColumns: ({ year, units, workers }) =>
      `In ${year} there are more business units (${units}) than workers (${workers}); changed over, the two figures fit the other years. They may stand in each other’s column.`,
    unitsWithoutWorkers: ({ year, units }) =>
      `In ${year} there are ${units} business units without a single worker. A figure may be missing.`,
    workersWithoutUnits: ({ year, workers }) =>
      `In ${year} there are ${workers} workers without a single business unit. A figure may be missing.`,
    /** `ratio`: of the only year (`isOne`), or the one that lies furthest outside. */
    sizeClass: {
      below: ({ years, ratio, bound, isOne }) =>
        `In ${years} workers per business unit lie below ${bound}, the least that a unit of this size class has (${isOne ? "" : "lowest "}${ratio}). One of the figures may be misprinted, or the two may not cover the same firms.`,
      above: ({ years, ratio, bound, isOne }) =>
        `In ${years} workers per business unit lie above ${bound}, the most that a unit of this size class has (${isOne ? "" : "highest "}${ratio}). Larger firms may be among them, or one of the figures may be misprinted.`,
      belowBps: ({ years, ratio, bound, isOne }) =>
        `In ${years} workers per business unit lie below ${bound}, the least that small industry has by the definition of Statistics Indonesia, BPS (${isOne ? "" : "lowest "}${ratio}). The figures may include household and micro industry, or units that are counted by investment.`,
    },
    /** `series`: the title of the column, at the beginning; the neighbours with their years. */
    outOfLine: ({ series, year, value, neighbour, neighbourYear, after, yearAfter }) =>
      `${series}: ${value} in ${year} lies far from the years before and after (${neighbour} in ${neighbourYear}, ${after} in ${yearAfter}). The figure may be misprinted.`,
    outOfLineAtEnd: ({ series, year, value, neighbour, neighbourYear }) =>
      `${series}: ${value} in ${year} lies far from ${neighbour} in ${neighbourYear}. The figure may be misprinted.`,
    zeroRate: ({ series, year }) =>
      `${series}: zero in ${year}. A rate of zero is hardly possible; the figure may be missing.`,
    columnMoved: ({ series, moved }) => `${series} ${moved}`,
    jointJump: ({ year, moves }) =>
      `In ${year} several series jump at once: ${moves}. The coverage of the data or the boundaries of the region may have changed.`,
    moreEmployed: ({ year, all, employed }) =>
      `In ${year} more people are employed (${employed}) than the labour force has (${all}). One of the figures may be misprinted, or they may stand in each other’s column.`,
    unemploymentRateDiffers: ({ year, published, recomputed }) =>
      `The open unemployment rate of ${year} is published as ${published}, while the labour force and the employed give ${recomputed}. One of the figures may be misprinted, or they may come from different surveys.`,
    moreWorkers: ({ year, workers, employed }) =>
      `In ${year} small industry has more workers (${workers}) than the region has employed people (${employed}). One of the figures may be misprinted.`,
    emptyTable: ({ table }) =>
      `The table of ${table} holds no figures; nothing can be said of what it would show.`,
    /** `series`: the title of the column, at the beginning; `value` with its unit. */
    repeatedValue: ({ series, value, years }) =>
      `${series}: the same figure, ${value}, is given for ${years}.`,
    perhapsCarriedOver: "The figure of the year before may have been carried over.",
    constantAmount: ({ series, first, last }) =>
      `${series}: from ${first} to ${last} the figure changes by the same amount every year. These figures may be estimated or interpolated rather than counted.`,
    constantRate: ({ series, first, last }) =>
      `${series}: from ${first} to ${last} it changes by the same percentage every year. These figures may be estimated or interpolated rather than counted.`,
    titleSaysNumber: ({ title }) =>
      `The source's title of the table, “${title}”, announces a number, while its column holds percentages. The figures are read as per cent.`,
    titleSaysPercentage: ({ title }) =>
      `The source's title of the table, “${title}”, announces a percentage, while its columns hold counts. The figures are read as counts.`,
    /** `said`: the column's title or unit. */
    columnOfPercentages: ({ column, said }) =>
      `The column ${column} holds percentages, while its title or unit says “${said}”. That description may be mistaken.`,
    columnOfCounts: ({ column, said }) =>
      `The column ${column} holds counts, while its title or unit says “${said}”. That description may be mistaken.`,
    /** `tables`: those that lack figures, by their names, one or several. */
    yearLeftOut: ({ year, tables }) =>
      `The year ${year} is left out of the analysis: the table of ${tables} lacks figures that it needs for that year.`,
    yearWithoutUnemployment: ({ year }) =>
      `The unemployment table has no year ${year}, which the other tables have; the analysis of unemployment does without it.`,
    gapBetweenYears: ({ before, year }) =>
      `After ${before} the next year with complete data is ${year}; no growth is computed between the two.`,
    /** What is known of the statistics themselves, behind a finding. */
    known: {
      smallIndustryDefinitionOf2016:
        "The Ministry of Industry changed its definition of small industry in July 2016 (Regulation 64/M-IND/PER/7/2016), so that the coverage of the data may have changed in that year.",
      noLabourForceSurveyOf2016:
        "The national labour force survey of August 2016 gave no figures for regencies and cities (BPS Kota Surabaya 2017), so that the figure of 2016 may be that of the year before, carried over.",
    },
  },

  // ---- Series, units, quantities, and why one has no value.
  ledger: {
    /** Behind a number in running text, empty for a pure number; and in a table's head or on an axis. */
    units: {
      persons: { text: "persons", head: "persons" },
      people: { text: "people", head: "people" },
      workers: { text: "workers", head: "workers" },
      business_units: { text: "business units", head: "units" },
      percent: { text: "%", head: "%" },
      percentage_points: { text: "percentage points", head: "percentage points" },
      workers_per_unit: { text: "workers per unit", head: "workers/unit" },
      workers_per_100_inhabitants: {
        text: "workers per 100 inhabitants",
        head: "workers/100 inhabitants",
      },
      index: { text: "", head: "index" },
      elasticity: { text: "", head: "elasticity" },
      correlation: { text: "", head: "coefficient" },
      probability: { text: "", head: "probability" },
      count: { text: "", head: "count" },
      statistic: { text: "", head: "statistic" },
      squared_workers: { text: "workers²", head: "workers²" },
      squared_business_units: { text: "business units²", head: "business units²" },
      squared_persons: { text: "persons²", head: "persons²" },
      squared_people: { text: "people²", head: "people²" },
      squared_percent: { text: "%²", head: "%²" },
      squared_workers_per_unit: { text: "(workers/unit)²", head: "(workers/unit)²" },
      workers_per_year: { text: "workers a year", head: "workers/year" },
      business_units_per_year: { text: "business units a year", head: "business units/year" },
      persons_per_year: { text: "persons a year", head: "persons/year" },
      people_per_year: { text: "people a year", head: "people/year" },
      percentage_points_per_year: { text: "percentage points a year", head: "percentage points/year" },
      workers_per_unit_per_year: { text: "workers per unit a year", head: "workers/unit/year" },
      percentage_points_per_worker: {
        text: "percentage points per worker",
        head: "percentage points/worker",
      },
      logarithm: { text: "", head: "logarithm" },
    },
    series: {
      population: "population",
      unemployment: "open unemployment rate",
      units: "small-industry business units",
      workers: "small-industry workers",
      workers_per_unit: "workers per business unit",
      workers_share_of_population_pct: "small-industry workers as a share of the population",
      labour_force: "labour force",
      employed: "employed people",
      unemployed: "unemployed people",
      workers_share_of_labour_force_pct: "small-industry workers as a share of the labour force",
      workers_share_of_employed_pct: "small-industry workers as a share of the employed",
    },
    /** Why a quantity has no value. */
    reasons: {
      "too-few-observations": "there are too few years",
      "constant-explanatory-variable": "the explanatory variable does not change over the period",
      "constant-series": "the series does not change over the period",
      "perfect-fit": "all points lie exactly on the line, which leaves no error to estimate",
      "zero-base": "its base is zero",
      "zero-change": "its denominator does not change",
      "not-positive": "a logarithm needs values above zero",
      "observation-determines-fit": "one year alone determines the line",
      "gap-between-years": "the year before is not in the data",
    },
    notAvailable: ({ quantity }) => `${quantity} is not available`,
    inYear: ({ quantity, year }) => `${quantity}, ${year}`,
    /** `when` is a year or a period, as 2012–2016, here and below. */
    growth: {
      index: ({ series, year, base }) => `index of ${series}, ${year} (${base} = 100)`,
      change: ({ series, when }) => `change in ${series}, ${when}`,
      ofYear: ({ series, when }) => `growth of ${series}, ${when}`,
      ofPeriod: ({ series, when }) => `growth of ${series}, ${when}`,
      average: ({ series, when }) => `average growth a year (geometric mean) of ${series}, ${when}`,
    },
    /** The published growth of the population against the recomputed one. */
    publishedGrowth: {
      reported: "population growth as published",
      recomputed: "population growth recomputed",
      difference: "published minus recomputed population growth",
    },
    description: {
      of: ({ statistic, series }) => `${statistic}, ${series}`,
      mean: "mean",
      sd: "standard deviation",
      var: "variance",
      median: "median",
      min: "lowest value",
      max: "highest value",
      cv_pct: "coefficient of variation",
    },
    absorption: {
      of: ({ measure, when }) => `${measure} of workers with respect to business units, ${when}`,
      marginal: "marginal absorption",
      elasticity_point_base: "elasticity (first year as base)",
      elasticity_midpoint: "midpoint elasticity",
      pooled: "workers per business unit, all years pooled",
    },
    /** Where the change in workers comes from. */
    decomposition: {
      of: ({ effect, when }) => `${effect}, ${when}`,
      units_effect: "change in workers by the number of business units",
      size_effect: "change in workers by the size of business units",
      /** Over the whole period, as the sum of the effects from year to year. */
      chained: ({ effect }) => `${effect}, sum of the yearly effects`,
    },
    /** Whether workers kept pace with the population. */
    pace: {
      perHundred: ({ when }) => `additional workers per 100 additional inhabitants, ${when}`,
      needed: ({ when }) => `additional workers needed to keep their share of the population, ${when}`,
      beyond: ({ when }) =>
        `additional workers beyond those needed to keep their share of the population, ${when}`,
    },
    /** Workers against the labour force, published or, for an illustration, supposed. */
    labourForce: {
      perHundred: ({ when }) => `additional workers per 100 added to the labour force, ${when}`,
      supposed: {
        low: "supposed labour force, lower bound (per cent of the population)",
        high: "supposed labour force, upper bound (per cent of the population)",
      },
      share: {
        low: "small-industry workers as a share of the supposed labour force, at least",
        high: "small-industry workers as a share of the supposed labour force, at most",
      },
      gain: {
        low: ({ when }) => `additional workers per 100 added to the supposed labour force, at least, ${when}`,
        high: ({ when }) => `additional workers per 100 added to the supposed labour force, at most, ${when}`,
      },
    },
    /** Lower and upper ends of intervals; "of" what, where it is said, follows. */
    limits: {
      ci95_low: "lower limit of the 95% confidence interval",
      ci95_high: "upper limit of the 95% confidence interval",
      pi95_low: "lower limit of the 95% prediction interval",
      pi95_high: "upper limit of the 95% prediction interval",
    },
    /** What a regression relates. */
    lines: {
      workersOnUnits: "workers on business units",
      unemploymentOnWorkers: "open unemployment rate on workers",
      logWorkersOnLogUnits: "ln workers on ln business units",
      changeInWorkersOnChangeInUnits: "change in workers on change in business units",
      trend: ({ series }) => `linear trend of ${series}`,
    },
    /** What is read off a regression line. */
    line: {
      of: ({ statistic, line }) => `${statistic}: ${line}`,
      n: "number of observations n",
      slope: "slope",
      intercept: "intercept",
      ss_residual: "residual sum of squares",
      ss_total: "total sum of squares",
      ss_regression: "regression sum of squares",
      durbin_watson: "Durbin–Watson statistic",
      df_residual: "residual degrees of freedom",
      r2: "R squared",
      adj_r2: "adjusted R squared",
      sigma: "residual standard error",
      f_df1: "numerator degrees of freedom of F",
      f_df2: "denominator degrees of freedom of F",
      f: "F",
      f_p: "p of the F-test",
      standardError: ({ coefficient }) => `standard error of the ${coefficient}`,
      t: ({ coefficient }) => `t of the ${coefficient}`,
      p: ({ coefficient }) => `p of the t-test of the ${coefficient}`,
      limit: ({ limit, coefficient }) => `${limit} of the ${coefficient}`,
      residual_lag1_autocorrelation: "lag-1 autocorrelation of the residuals",
      fitted: "fitted value",
      residual: "residual",
      hat: "leverage",
      cooks_distance: "Cook's distance",
      rstandard: "standardised residual",
      rstudent: "studentised residual",
      dffits: "DFFITS",
      dfbeta_slope: "DFBETA of the slope",
      without: ({ coefficient, year }) => `${coefficient} without ${year}`,
      calendarIntercept: "intercept if x is the calendar year",
    },
    /** Tests of a slope against more than zero. */
    slopeTests: {
      tAgainstPooled: "t of the slope against the pooled workers per business unit",
      pAgainstPooled: "p of the t-test of the slope against the pooled workers per business unit",
      power: "power of the t-test of the slope, were the true slope that of the levels",
    },
    trend: {
      exponentialGrowth: ({ series }) => `growth a year by the exponential trend, ${series}`,
      fit: "trend value",
      /** `part` is the trend's value or the end of an interval around it. */
      forecast: ({ part, series, year }) => `${part}, ${series}, ${year}`,
    },
    correlation: {
      of: ({ statistic, first, second }) => `${statistic}: ${first} and ${second}`,
      pearson_r: "Pearson correlation r",
      pearson_r2: "squared correlation r²",
      pearson_t: "t of the correlation",
      pearson_p_t: "p of the t-test of the correlation",
      fisherLimit: ({ limit }) => `${limit} (Fisher)`,
      pearson_perm_count_two_sided: "orderings at least as strong",
      pearson_perm_p_two_sided: "two-sided permutation p",
      pearson_perm_p_greater: "one-sided permutation p",
      pearson_perm_p_floor: "smallest permutation p that is possible without ties",
      pearson_perm_orderings: "orderings examined",
      /** A permutation test that draws its orderings at random. */
      drawn: ({ statistic }) => `${statistic} (random orderings)`,
      spearman_rho: "Spearman's rank correlation ρ",
      spearmanPExact: "exact p of Spearman's ρ",
      spearmanPApproximate: "p of Spearman's ρ (t approximation)",
      spearman_perm_p_two_sided: "permutation p of Spearman's ρ",
      kendall_s: "Kendall's S",
      kendall_tau_b: "Kendall's τb",
      kendallPExact: "exact p of Kendall's τ",
      kendallPApproximate: "p of Kendall's τ (normal approximation)",
      kendall_perm_p_two_sided: "permutation p of Kendall's τ",
      pearson_partial_given_year: "partial correlation given the year",
      partialP: "p of the partial correlation",
      n_first_differences: "number of yearly changes n",
      pearson_r_first_differences: "correlation of the yearly changes",
      pearson_p_t_first_differences: "p of the t-test of the yearly changes",
      pearson_perm_count_first_differences: "orderings of the changes at least as strong",
      pearson_perm_p_first_differences: "permutation p of the yearly changes",
    },
    theilSen: {
      of: ({ statistic, line }) => `Theil–Sen, ${statistic}: ${line}`,
      n_slopes: "number of slopes",
      intercept_median_of_residuals: "intercept, median of residuals",
      intercept_median_y_minus_slope_median_x: "intercept, from the medians",
      slope_min: "lowest slope",
      slope_max: "highest slope",
    },
    mannKendall: {
      of: ({ statistic, series }) => `Mann–Kendall ${statistic}: ${series}`,
      s: "S",
      var_s: "variance of S",
      tau_b: "τb",
      z_continuity: "z",
      normal_p_two_sided: "normal p",
      exact_p_two_sided: "exact two-sided p",
      exact_p_greater: "exact one-sided p",
    },
    /** Another reading of the study: a doubtful cell read as another value, or a year left out. */
    variants: {
      of: ({ quantity, reading }) => `${quantity}, ${reading}`,
      without: ({ year }) => `without ${year}`,
      readAs: ({ year, value }) => `if ${year} is ${value}`,
      withValue: {
        population: ({ year, value }) => `with ${value} inhabitants in ${year}`,
        unemployment: ({ year, value }) => `with an unemployment rate of ${value}% in ${year}`,
        units: ({ year, value }) => `with ${value} business units in ${year}`,
        workers: ({ year, value }) => `with ${value} workers in ${year}`,
        labour_force: ({ year, value }) => `with a labour force of ${value} in ${year}`,
        employed: ({ year, value }) => `with ${value} employed people in ${year}`,
      },
      withoutValue: {
        population: ({ year }) => `without the ${year} population`,
        unemployment: ({ year }) => `without the ${year} unemployment rate`,
        units: ({ year }) => `without the ${year} business units`,
        workers: ({ year }) => `without the ${year} workers`,
        labour_force: ({ year }) => `without the labour force of ${year}`,
        employed: ({ year }) => `without the employed people of ${year}`,
      },
    },
  },

  // ---- Titles, heads, notes of the tables.
  tables: {
    year: "Year",
    series: "Series",
    slope: "Slope",
    confidenceInterval: "95% confidence interval",
    pOfTTest: "p of t-test",
    permutationP: "Permutation p",
    interval: ({ low, high }) => sentence`${low}${" to "}${high}`,
    dashes: { notPublished: "–: not published.", notComputed: "–: cannot be computed." },
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
          question: "How many workers are there, and out of how many?",
          indicator: "Level and growth; share of the population; workers needed to keep pace with it",
          formula: "100 L/P; L₁ (P/P₁ − 1); 100 ΔL/ΔP",
          data: "Workers, population",
        },
        source: {
          question: "Does the change come from more business units, or from larger ones?",
          indicator: "Effect of their number and effect of their size; workers per unit; midpoint elasticity",
          formula: "ΔL = ΔU s̄ + Δs Ū, s = L/U; (ΔL/L̄)/(ΔU/Ū)",
          data: "Workers, business units",
        },
        readings: {
          question: "Does the answer stand under other readings of doubtful figures?",
          indicator: "All of it again with each other reading, and without each year",
          formula: "as in the other rows",
          data: "All tables and their remarks",
        },
        relation: {
          question: "How strong is the relation of workers to business units?",
          indicator: "Primary analysis: least-squares regression with its permutation p; in yearly changes",
          formula: "L = a + b U; ΔL = a + b ΔU",
          data: "Workers, business units",
        },
        "unemployment-relation": {
          question: "How does small industry stand to unemployment?",
          indicator: "Correlation in levels and in changes",
          formula: "r(TPT, L); r(ΔTPT, ΔL)",
          data: "Open unemployment rate, workers",
        },
        trust: {
          question: "How far can the figures be trusted?",
          indicator: "Published figures against recomputed ones, and against related series",
          formula: "published − recomputed",
          data: "All tables",
        },
      },
      source: "Source: the authors’ design.",
      note: "L: small-industry workers; U: business units; P: population; s: workers per business unit; a bar: the mean of two years; TPT: open unemployment rate; Δ: change from the year before; 1: the first year.",
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
      note: "Slopes of the first two models are in workers per business unit; the third has no unit. The first is the primary analysis, chosen without regard to its result.",
    },
    influence: {
      title: sentence`Influence of each year on the primary line`,
      residual: "Residual",
      leverage: "Leverage",
      cooksDistance: "Cook’s distance",
      slopeWithout: "Slope without that year",
      note: "Leverage near 1 means that one year almost alone determines where the line runs.",
    },
    readings: {
      title: ({ period }) => sentence`The answer under every reading of the figures, ${period}`,
      reading: "Reading",
      published: "as published",
      size: "Workers per unit, last year",
      growth: "Its growth",
      elasticity: "Midpoint elasticity",
      ofUnits: "From the number of business units",
      ofSize: "From the size of business units",
      note: ({ n }) =>
        `n = ${n}, or ${n - 1} where a year is left out; the period then begins or ends a year nearer where it is the first or the last. The two effects are sums of the years.`,
      marks: ({ mark }) =>
        `${mark} Otherwise than as published: the growth, an effect or the slope has another sign, another effect is the larger, the elasticity is on the other side of one, or p on the other side of 0.05.`,
    },
    pace: {
      title: ({ period }) => sentence`Absorption against the growth of the population, ${period}`,
      share: "Workers per 100 inhabitants",
      change: "Change in workers",
      needed: "Needed to hold the share",
      beyond: "Beyond that",
      perNewInhabitants: "Per 100 additional inhabitants",
      wholePeriod: "Whole period",
      note: ({ year }) =>
        `Needed: the additional workers that hold the share of the population of the year before; in the row for the whole period, that of ${year}.`,
    },
    decomposition: {
      title: ({ period }) => sentence`Where the change in small-industry workers comes from, ${period}`,
      change: "Change in workers",
      ofUnits: "From the number of business units",
      ofSize: "From the size of business units",
      chained: "Whole period, sum of the years",
      endYears: "Whole period, first and last year",
      note: "From the number: the change in business units times the mean of the two years’ workers per unit. From the size: the change in workers per unit times the mean number of business units. The two add up to the change in workers.",
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
      note: "The permutation test takes the years to be exchangeable, which trending series are not; p is only a rough measure here.",
    },
    forecast: {
      title: sentence`Linear trend three years on, with 95% prediction intervals`,
      trendValue: "Trend value",
      predictionInterval: "95% prediction interval",
      note: "Not a forecast but a line drawn on: right only if the same tendency goes on.",
      belowZero:
        "Neither a count nor a rate can fall below zero; a lower limit that does shows how large the uncertainty is.",
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
      workers_share_of_population_pct: "Share of the population (%)",
    },
    slope: "Slope (workers per business unit)",
    lowerLimit: "95% lower limit",
    upperLimit: "95% upper limit",
    movement: {
      positive: ({ size }) => sentence`rose ${size}`,
      negative: ({ size }) => sentence`fell ${size}`,
      fromZero: ({ first, last }) => sentence`rose from ${first} to ${last}`,
      hardly: ({ first, last }) => sentence`hardly changed (from ${first} to ${last})`,
      constant: ({ last }) => sentence`stayed at ${last}`,
      returned: ({ last }) => sentence`returned to ${last}`,
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
      none: sentence`No open unemployment rate was published`,
      only: ({ year, rate }) => sentence`The open unemployment rate was published for ${year} only: ${rate}`,
      equal: ({ firstYear, lastYear, to }) =>
        sentence`The open unemployment rate was ${to} in ${lastYear}, as in ${firstYear}`,
      moved: ({ verb, from, to, firstYear, lastYear }) =>
        sentence`The open unemployment rate ${verb} from ${from} in ${firstYear} to ${to} in ${lastYear}`,
      verbs: { above: "rose", below: "fell" },
      what: "Open unemployment rate (per cent of the labour force)",
    },
    share: {
      none: ({ why }) =>
        sentence`Small-industry workers as a share of the population cannot be computed: ${why}`,
      above: ({ from, to, firstYear, lastYear }) =>
        sentence`Small-industry workers rose from ${from} of the population in ${firstYear} to ${to} in ${lastYear}`,
      below: ({ from, to, firstYear, lastYear }) =>
        sentence`Small-industry workers fell from ${from} of the population in ${firstYear} to ${to} in ${lastYear}`,
      equal: ({ to, firstYear, lastYear }) =>
        sentence`Small-industry workers in ${lastYear} were the same share of the population as in ${firstYear}: ${to}`,
      what: "Small-industry workers (per cent of the population, not of the labour force)",
    },
    regression: {
      none: ({ why }) => sentence`There is no regression line of workers on business units: ${why}`,
      above: ({ size }) =>
        sentence`Between years, one more business unit went with ${size} more workers on average`,
      below: ({ size }) =>
        sentence`Between years, one more business unit went with ${size} fewer workers on average`,
      equal: () => sentence`Between years, more business units went with neither more nor fewer workers`,
      interval: ({ low, high }) => sentence`${low} to ${high}`,
      withInterval: ({ interval }) => sentence` (95% confidence interval ${interval})`,
      intervalIncludesZero: ({ interval }) =>
        sentence`, but the 95% confidence interval (${interval}) includes zero`,
      subtitle: ({ n }) => `Small-industry workers against business units, each point a year; n = ${n}.`,
      withoutBand: ({ why }) => `The confidence band cannot be computed: ${why}.`,
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
    readings: {
      none: ({ why }) => sentence`The answer cannot be computed under any reading: ${why}`,
      sizes: {
        above: ({ growth }) => sentence`Workers per business unit rose by ${growth}`,
        below: ({ growth }) => sentence`Workers per business unit fell by ${growth}`,
        equal: () => sentence`Workers per business unit stayed the same`,
      },
      slopes: {
        significant: sentence`The slope of workers on business units is significant`,
        "not-significant": sentence`The slope of workers on business units is not significant`,
      },
      joint: sentence`. `,
      stands: sentence`. No other reading says otherwise`,
      unless: {
        otherwise: ({ readings }) => sentence`, but not ${readings}`,
        significant: ({ readings }) => sentence`, but it is ${readings}`,
      },
      all: "under any other reading",
      many: ({ count, others }) => `under ${count} of the ${others} other readings`,
      subtitle: ({ n }) =>
        `Workers per business unit, elasticity, the two effects and the slope with its 95% confidence interval, under each reading of the figures (dashed line: as published); n = ${n}, or ${n - 1} where a year is left out.`,
      hollow:
        "Hollow: otherwise than as published in sign, in the side of one, in which effect is the larger, or in significance.",
      some: ({ shown, others }) => `Drawn are the ${shown} of ${others} other readings that change most.`,
      withoutDot: "Without a dot: it cannot be computed.",
      withoutInterval: "Without a bar: the interval cannot be computed.",
      cut: "Intervals that reach the edge of the panel go on beyond it.",
      description: ({ panels, readings }) =>
        `Dot charts side by side (${panels}), a row for each of ${readings} readings of the figures, the published one first; horizontal axes: the measures named over them.`,
      panels: {
        growthOfSize: "Growth of workers per unit (%)",
        elasticity: "Midpoint elasticity",
        effects: "Effect of ■\u00a0number, ●\u00a0size (workers)",
        slope: "Slope (workers per unit)",
      },
      reading: "Reading",
      heads: {
        growthOfSize: "Growth of workers per business unit (%)",
        elasticity: "Midpoint elasticity",
        ofUnits: "From the number of business units (workers)",
        ofSize: "From the size of business units (workers)",
        slope: "Slope (workers per business unit)",
        low: "95% lower limit",
        high: "95% upper limit",
        p: "p of t-test",
      },
    },
    unemploymentRelation: {
      title: ({ inLevels, inChanges, isBut }) =>
        sentence`The open unemployment rate and small-industry workers: ${inLevels} in levels, ${isBut ? "but " : ""}${inChanges} in changes`,
      none: ({ why }) =>
        sentence`The open unemployment rate and small-industry workers cannot be correlated: ${why}`,
      correlated: ({ movement, r }) => sentence`${movement} (r = ${r})`,
      uncorrelated: "no correlation that can be computed",
      movements: {
        noise: "no clear relation",
        few: "too few years to tell",
        together: "moving together",
        oppositely: "moving oppositely",
      },
      tooFewYears: "too few years",
      subtitle: ({ levels, changes }) =>
        `Open unemployment rate against small-industry workers: yearly values in the first panel, n = ${levels}; changes from the year before in the second, n = ${changes}; each point a year.`,
      description:
        "Two scatter plots: the open unemployment rate against small-industry workers, in yearly values and in yearly changes; horizontal axes: workers; vertical axes: per cent and percentage points.",
      rateChange: "Change in the rate (percentage points)",
      workersChange: "Change in workers",
      rateChangeHead: "Change in the open unemployment rate (percentage points)",
    },
    pace: {
      title: ({ changed, against }) => sentence`${changed}; ${against}`,
      changed: {
        above: ({ number }) => sentence`Small-industry workers rose by ${number}`,
        below: ({ number }) => sentence`Small-industry workers fell by ${number}`,
        equal: () => sentence`The number of small-industry workers did not change`,
      },
      against: {
        above: ({ number, year }) =>
          sentence`in ${year} there were ${number} more than keeping pace with the population needed`,
        below: ({ number, year }) =>
          sentence`in ${year} there were ${number} fewer than keeping pace with the population needed`,
        equal: ({ year }) =>
          sentence`in ${year} there were as many as keeping pace with the population needed`,
      },
      none: ({ why }) => sentence`Small-industry workers cannot be held against the population: ${why}`,
      what: ({ year }) =>
        `Small-industry workers, and those that keep the share of the population of ${year} (dashed)`,
      kind: "A chart of two lines",
      axis: "Workers",
      workers: "Workers",
      needed: "Needed",
    },
    decomposition: {
      none: ({ why }) => sentence`The change in workers cannot be taken apart: ${why}`,
      title: ({ changed, larger, smaller }) => sentence`${changed}: ${larger}, ${smaller}`,
      changed: {
        above: ({ number }) => sentence`Workers rose by ${number}`,
        below: ({ number }) => sentence`Workers fell by ${number}`,
        equal: () => sentence`The number of workers did not change`,
      },
      effects: {
        units: {
          above: ({ number }) => sentence`more business units added ${number}`,
          below: ({ number }) => sentence`fewer business units took away ${number}`,
          equal: () => sentence`the number of business units made no difference`,
        },
        size: {
          above: ({ number }) => sentence`larger business units added ${number}`,
          below: ({ number }) => sentence`smaller business units took away ${number}`,
          equal: () => sentence`the size of business units made no difference`,
        },
      },
      subtitle: ({ n }) =>
        `Change in workers from the year before (◆) by where it comes from, and the sum of all years; n = ${n} changes.`,
      description: ({ period, change }) =>
        `A stacked bar chart, a bar for each year and one for ${period}; vertical axis: change in workers, ${change} in all.`,
      axis: "Change in workers",
      change: "Change in workers",
      heads: { units: "From the number of business units", size: "From the size of business units" },
      ends: { units: "<b>Number</b><br>of units", size: "<b>Size</b><br>of units" },
    },
    forecast: {
      title: ({ year, fit, low, high }) =>
        sentence`If the linear trend went on, there would be about ${fit} in small industry in ${year} (95% prediction interval ${low} to ${high})`,
      titleWithoutInterval: ({ year, fit }) =>
        sentence`If the linear trend went on, there would be ${fit} in small industry in ${year}; the prediction interval cannot be computed`,
      subtitle: ({ measures, observed, n, ahead }) =>
        `${measures}, ${observed} (n = ${n}), with linear trend (dotted) and 95% prediction intervals for ${ahead}.`,
      measures: {
        two: "Business units and workers",
        three: "Business units, workers, and the open unemployment rate",
      },
      years: ({ years, rates }) => `${years}; open unemployment rate ${rates}`,
      belowZero:
        "Lower limits below zero are drawn as computed, although neither a count nor a rate can be negative.",
      incomplete: "Without band or trend: it cannot be computed for that series.",
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
    noP: "p not computable",
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
    course: {
      positive: ({ first, bareLast, firstYear, lastYear }) =>
        sentence`rose from ${first} in ${firstYear} to ${bareLast} in ${lastYear}`,
      negative: ({ first, bareLast, firstYear, lastYear }) =>
        sentence`fell from ${first} in ${firstYear} to ${bareLast} in ${lastYear}`,
      zero: ({ bareLast, firstYear, lastYear }) =>
        sentence`stood at ${bareLast} in both ${firstYear} and ${lastYear}`,
      unknown: () => sentence`cannot be compared`,
      throughout: ({ bareLast }) => sentence`stayed at ${bareLast} throughout`,
      once: ({ bareLast, lastYear }) => sentence`stood at ${bareLast} in ${lastYear}, the only year known`,
      never: sentence`cannot be known for any year`,
    },
    onAverage: ({ size }) => sentence`, on average by ${size} a year`,
    extremes: {
      rises: ({ of, most, mostYear, least, leastYear }) =>
        sentence` Growth of ${of} was highest in ${mostYear} (${most}) and lowest in ${leastYear} (${least}).`,
      falls: ({ of, most, mostYear, least, leastYear }) =>
        sentence` The largest fall of ${of} was in ${leastYear} (${least}) and the smallest in ${mostYear} (${most}).`,
      both: ({ of, most, mostYear, least, leastYear }) =>
        sentence` The largest rise of ${of} was in ${mostYear} (${most}), the largest fall in ${leastYear} (${least}).`,
      same: ({ of, most, verb }) =>
        sentence` The ${verb === "below" ? "fall" : "rise"} of ${of} was the same every year (${most}).`,
    },
    since: {
      up: ({ first, year }) => sentence`, up from ${first} in ${year}`,
      down: ({ first, year }) => sentence`, down from ${first} in ${year}`,
      same: ({ year }) => sentence`, as in ${year}`,
    },
    turned: ({ finding, readings }) => sentence`${finding} (${readings})`,
    list: { comma: ", ", lastComma: "", and: "and", or: "or" },
    unless: {
      aside: ({ statements }) => sentence`; ${statements}`,
      joined: (statements) =>
        statements.flatMap((statement, index) => (index === 0 ? statement : sentence`; ${statement}`)),
      withoutYears: ({ years }) => sentence`without ${years}`,
      moves: {
        positive: ({ reading, size }) => sentence`${reading} it rises by ${size} instead`,
        negative: ({ reading, size }) => sentence`${reading} it falls by ${size} instead`,
        zero: ({ reading }) => sentence`${reading} it stays the same instead`,
        unknown: ({ reading }) => sentence`${reading} it cannot be computed`,
      },
      becomes: ({ reading, value }) => sentence`${reading} it is ${value}`,
      significance: {
        significant: ({ reading, p }) => sentence`${reading} it is significant, ${p}`,
        "not-significant": ({ reading, p }) => sentence`${reading} it is not significant, ${p}`,
        unknown: ({ reading }) => sentence`${reading} it cannot be tested`,
      },
      source: {
        units: ({ reading }) => sentence`${reading} most of it comes from the number of business units`,
        size: ({ reading }) => sentence`${reading} most of it comes from the size of business units`,
        balanced: ({ reading }) => sentence`${reading} the two are equally large`,
        offset: ({ reading }) => sentence`${reading} the two undo each other`,
        none: ({ reading }) => sentence`${reading} there is no change`,
        unknown: ({ reading }) => sentence`${reading} it cannot be taken apart`,
      },
      went: {
        positive: ({ reading }) => sentence`${reading} it rises instead`,
        negative: ({ reading }) => sentence`${reading} it falls instead`,
        zero: ({ reading }) => sentence`${reading} it ends where it began`,
        unknown: ({ reading }) => sentence`${reading} it cannot be compared`,
      },
      pace: {
        positive: ({ reading }) => sentence`${reading} it outgrew it instead`,
        negative: ({ reading }) => sentence`${reading} it fell behind it instead`,
        zero: ({ reading }) => sentence`${reading} it just kept pace with it`,
        unknown: ({ reading }) => sentence`${reading} it cannot be computed`,
      },
      relation: {
        together: ({ reading, p }) => sentence`${reading} it is significant and positive, ${p}`,
        oppositely: ({ reading, p }) => sentence`${reading} it is significant and negative, ${p}`,
        noise: ({ reading, p }) => sentence`${reading} it is not significant, ${p}`,
        unknown: ({ reading }) => sentence`${reading} it cannot be tested`,
      },
      correlation: {
        together: ({ reading, r }) => sentence`${reading} the two go together, r = ${r}`,
        oppositely: ({ reading, r }) => sentence`${reading} the two go oppositely, r = ${r}`,
        noise: ({ reading, r }) => sentence`${reading} it is not significant, r = ${r}`,
        unknown: ({ reading }) => sentence`${reading} it cannot be judged`,
      },
    },
    range: ({ low, high }) => sentence`${low} to ${high}`,
  },

  // ---- What a notebook's displays say by themselves.
  notebook: {
    unavailable: ({ quantity, reason }) => sentence`${quantity} cannot be computed, because ${reason}.`,
    notPublished: ({ figure }) => sentence`No figure was published for the ${figure}.`,
    nothingFound: "The check found nothing out of line in this table.",
    /** Of a number of a cell's own. */
    own: {
      bare: ({ value }) =>
        `${value} is a bare number, and a sentence of the report says no number without its unit and source: write own("what it is", ${value}, "percent"), or String(…) for a year or a name`,
      unnamed: 'own needs a name for the number: own("what it is", 4.2, "percent")',
      unknownUnit: ({ unit, units }) =>
        `own: "${unit}" is not a unit of the report; these are: ${units.join(", ")}`,
      noNumber: "the cell computed no number",
    },
    /** Of a chart of a researcher's own. */
    plot: {
      noTraces: 'plot needs a list of one trace or more: plot([{ type: "bar", x: […], y: […] }], {…}, {…})',
      unknownType: ({ number, type, known }) =>
        `plot: trace ${number} is of the type "${type}", and the page can draw only ${known.join(", ")}; draw it as one of these, or show a picture of it`,
      uneven: ({ number, nameOfX, nameOfY, lengths }) =>
        `plot: trace ${number} needs two lists of the same length, ${nameOfX} and ${nameOfY}; ${nameOfX} has ${lengths.x} and ${nameOfY} has ${lengths.y}`,
      unnamed:
        'plot needs a title and a source: plot([…], {…}, { title: "what it shows", source: "whose figures" })',
      subtitle: ({ along, size, n }) => `${size}, by ${along}; n = ${n}.`,
      description: ({ kind, along, size }) => `${kind}; ${along}; ${size}.`,
      kinds: { bar: "A bar chart", line: "A line chart", points: "A scatter plot", pie: "A pie chart" },
      year: "year",
      category: "category",
      part: "part",
      value: "value",
      seriesHead: "Series",
      series: ({ number }) => `Series ${number}`,
    },
    frameSize: ({ rows, columns }) => `rows: ${rows}, columns: ${columns}`,
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
    /** `found`: what stands at the place, null where there is nothing. */
    notResults: ({ file, place, found }) =>
      `${file}${place === null ? "" : `, "${place}"`}: these are not results of schema version 1 (${found === null ? "it is missing" : `it says ${found}`}).
Give the results.json that serapan report has written.`,
    twoRegions: ({ one, other }) =>
      `the results are of two regions, ${one} and ${other}; they cannot be compared.
Give two results of the same region; serapan batch sets regions beside each other.`,
  },

  // ---- The page: front matter, panel, appendix, buttons.
  page: {
    codeSwitch: "Code",
    themeSwitch: "Dark theme",
    skip: "Skip to content",

    // Front matter.
    roles: {
      author: "Author",
      supervisor: "Supervisor",
      contributor: "Contributor",
      maintainer: "Data maintainer",
      publisher: "Publisher",
      wrangler: "Data wrangler",
    },
    keyFigures: "Key figures",
    since: ({ change, year }) => sentence`${change} since ${year}`,
    answer: "The answer in brief",
    doubted: "doubtful",
    abstract: "Abstract",
    abstractElsewhere: "Abstract (English)",
    contents: "Contents",
    listOfTables: "List of tables",
    listOfFigures: "List of figures",

    // In the text.
    caution: "Caution",
    code: "Code",
    output: "Output",
    ofCells: ({ names }) => `, cell ${names}`,
    figureData: "Data and description",
    downloadCsv: "Download CSV",
    downloadPicture: ({ form }) => `Download ${form}`,
    /** Where a number of a cell's own comes from. */
    ofCell: ({ notebook, cellId }) => `${notebook}, cell ${cellId}`,
    ownTwice: ({ notebook, cellId, label, first }) =>
      `${notebook}, cell "${cellId}": own("${label}", …) has another value or unit than the number of that name in cell "${first}".
Give each of them a name of its own.`,
    /** In the place of an output that the report has no form for. */
    notShown: ({ what }) => `Not shown in the report: ${what.join(", ")}.`,

    // Back matter.
    references: "References",
    /** Terms of the reference list, under their names in the Citation Style Language. */
    citationTerms: {
      and: "and",
      "et-al": "et al.",
      in: "in",
      "no date": "no date",
    },
    edition: ({ edition }) => `${edition}${ordinalEndings[ordinals.select(edition)]} edition`,
    appendix: "Appendix",
    appendixPart: ({ number }) => `Appendix ${number}`,
    publishedData: "Data as published",
    year: "Year",
    line: "Line of the file",
    publisher: ({ publisher }) => `Source: ${publisher}.`,
    publishedTitle: ({ title }) => `Title given by the source: “${title}”.`,
    audit: "Audit of the data",
    findings: "Findings of the audit",
    cells: "Cells",
    quantities: "Quantities used",
    quantitiesFolded: ({ count }) =>
      `List of ${count} quantities (it is printed only if it is opened before)`,
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
      assumption: "Assumption",
      computed: "Computed in",
      cell: "cell",
      line: "line",
      year: "year",
      trail: "Trail",
      notDefined: "not defined",
      more: "Show all",
      published: "As published",
      whatIf: "What if it were",
      compute: "Compute",
      readAs: "Read as",
      readAsBlank: "Without this figure",
      leaveOut: "Leave out",
      addYear: "Add a year",
      newYear: "Figures of",
    },

    whatIf: {
      title: "What if",
      figure: ({ series, year, value, published }) => `${series} ${year}: ${value} (published: ${published})`,
      blank: "no figure",
      without: ({ year }) => `without ${year}`,
      takeBack: ({ wish }) => `Take back: ${wish}`,
      back: "Back to the published figures",
      copy: "Copy link",
      details: "Details",
      remarksGo: ({ year }) =>
        `For the downloaded files to be read, take the remarks on ${year} out of datapackage.json.`,
      copied: "Link copied.",
      download: ({ file }) => `Download ${file}`,
      was: ({ published }) => `published: ${published}`,
      came: "not in the published report",
      changed: ({ sentences, tables, figures }) =>
        `${sentences} ${sentences === 1 ? "paragraph" : "paragraphs"}, ${tables} ${tables === 1 ? "table" : "tables"} and ${figures} ${figures === 1 ? "figure" : "figures"} changed.`,
      verdict: {
        significant: "The primary relation is now significant.",
        "not-significant": "The primary relation is no longer significant.",
        unknown: "The primary relation can no longer be tested.",
      },
      same: "The verdict on the primary relation stays.",
      published: "The page shows the published figures again.",
      keptOutput: "This output stays as published.",
      kept: ({ cells }) => `Stays as published, because this page cannot compute it: cell ${cells}.`,
      failed: ({ cell }) =>
        `cell "${cell}" cannot be run with these figures; the report could not be made either.`,
      noHash: "What-if figures, not the published data",
      notReproducible:
        "The page now shows what would follow from changed figures, not the report on the published data. To make that report, download the figures, save them in the data's folder, and run serapan report.",
    },

    // Refusals.
    otherInPage: ({ notebook, cellId }) =>
      `${notebook}, cell "${cellId}": computed in the page, it shows something else than in the notebook.
Does it depend on the clock, on random numbers, or on the machine? Take that out, or make the report with --static.`,
    otherStudy: ({ notebook, cellId, shown, own }) =>
      `${notebook}, cell "${cellId}": it shows ${shown === own ? `other data of ${shown}` : `data of ${shown}`}, but this report is on ${own}.
Open the report in this notebook on its own data: openReport("…", parameters), with a cell tagged "parameters" before it.`,
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
    ownHeadingMisnumbered: ({ notebook, cellId, heading, typed, number, rest }) =>
      `${notebook}, cell "${cellId}", heading "${heading}": the number typed is ${typed}; in this report it is ${number}.
Write "${number} ${rest}", or leave the number out: the report numbers it.`,
    ownSectionBefore: ({ notebook, cellId, heading, next }) =>
      `${notebook}, cell "${cellId}", heading "${heading}": section ${next} follows, whose number is fixed, so this one would have none.
Put the cells of this section behind the last section of the chapter, or write a heading of level three (###).`,
    noHeading: ({ notebook }) =>
      `${notebook}: a chapter without a heading would be lost in the one before it.
Begin the notebook with a Markdown cell "# Title". If it is not part of the report, give it a name without two digits at the beginning.`,
    shownTwice: ({ notebook, cellId, kind, number, earlier }) =>
      `${notebook}, cell "${cellId}": ${kind} ${number} stands in ${earlier.notebook}, cell "${earlier.cellId}" already.
Take one of the two out; the text can refer to the other by a link. A copy of a notebook is left out of the report where its name does not begin with two digits.`,
    sectionMisplaced: ({ notebook, cellId, section, chapter, expected }) =>
      `${notebook}, cell "${cellId}": section ${section} follows ${chapter === null ? "no chapter" : `chapter ${chapter}`}.
Write its chapter's heading ("# ${expected} …") before it, or put the notebooks in order.`,
    unknownCitation: ({ notebook, cellId, target, work }) =>
      `${notebook}, cell "${cellId}": "#${target}" cites a work that data/references.json does not have.
Add an entry with the id "${work}", or correct the link.`,
    formulaUnread: ({ notebook, cellId, formula, problem }) =>
      `${notebook}, cell "${cellId}": the formula ${formula} cannot be read: ${problem}
Mend it as LaTeX writes it, or put a backslash before a dollar sign that is none of a formula: \\$`,
    pictureMissing: ({ notebook, cellId, picture }) =>
      `${notebook}, cell "${cellId}": the picture "${picture}" is not there.
Put the file where the notebook looks for it, in its own folder, or drag the picture into the cell anew.`,
    pictureRemote: ({ notebook, cellId, picture }) =>
      `${notebook}, cell "${cellId}": the picture "${picture}" lies in the internet, and the report is read without.
Save it beside the notebook, and write its file's name in the place of the address.`,
    pictureUnknown: ({ notebook, cellId, picture }) =>
      `${notebook}, cell "${cellId}": the picture "${picture}" has a form that not every browser shows.
Save it as PNG, JPEG, GIF, WebP or SVG.`,
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

  // ---- The Word file: the pages before the chapters, and what the file itself says.
  word: {
    chapterNumber: ({ number }) => `CHAPTER ${number}`,
    continued: "(continued)",
    limits: "Limits of the interval",
    trend: "Trend line",

    submittedFor: ({ degree }) =>
      `Submitted in partial fulfilment of the requirements for the degree of ${degree}`,
    by: "By",
    studentNumber: ({ number }) => `Student number ${number}`,
    programmeLine: ({ programme }) => `${programme} Programme`,
    facultyLine: ({ faculty }) => `Faculty of ${faculty}`,

    approval: "Approval by the supervisors",
    approvedBy: "Examined and approved by:",
    supervisor: "Supervisor",
    supervisorOf: ({ place }) => `Supervisor ${place}`,
    staffNumber: ({ number }) => `Staff number ${number}`,
    declaration: "Declaration of originality",
    undersigned: "I, the undersigned:",
    name: "Name",
    numberOfStudent: "Student number",
    programme: "Programme",
    faculty: "Faculty",
    university: "University",
    declares: ({ kind, title }) =>
      `declare that this ${kind} with the title “${title}” is my own work and not copied from the work of others. Opinions and findings of others that it contains are quoted or cited by the rules of academic writing. Should this declaration prove untrue, I accept the sanctions that the regulations provide for.`,
    work: "study",
    declarer: "Declared by,",
    keywords: "Keywords",
    summary: "Summary",

    unreadable: ({ file, why }) =>
      `${file}: the file cannot be read: ${why}.\nGive the path of a Word file (.docx).`,
    notAWordFile: ({ file }) =>
      `${file}: this is no Word file (.docx), or it is broken.\nOpen it in Word and save it as "Word Document (*.docx)".`,
    brokenPart: ({ file, part }) =>
      `${file}: its part ${part} cannot be read.\nOpen it in Word and save it again.`,
    noRemarks: ({ file }) => `${file}: there are no comments and no tracked changes.`,
    remarks: ({ comments, changes }) =>
      `${comments} ${comments === 1 ? "comment" : "comments"}, ${changes} tracked ${changes === 1 ? "change" : "changes"}`,
    inCell: ({ notebook, cell }) => `${notebook}, cell "${cell}"`,
    inUnknownCell: ({ mark }) => `a cell that this project no longer has (${mark})`,
    inNoCell: ({ heading }) =>
      heading === "" ? "outside the notebooks" : `outside the notebooks, under "${heading}"`,
    commentBy: ({ author, quoted }) => (quoted === "" ? `${author}:` : `${author}, on "${quoted}":`),
    resolved: "(resolved)",
    changedBy: { inserted: "inserted", deleted: "deleted" },
  },

  // ---- The index page of a batch.
  batch: {
    title: "The Role of Small Industry in Absorbing Labour: regions compared",
    intro:
      "Each region has a report of its own, which a click on its name opens. Levels and shares are those of each region's last year, growth is the average a year over its period. Different periods limit the comparison.",
    region: "Region",
    period: "Period",
    remarks: "Audit remarks",
    rank: "Rank",
    /** Under that head: the head of the column that ranks. */
    rankedBy: ({ head }) => `by ${head.charAt(0).toLowerCase()}${head.slice(1)}`,
    course: "Course",
    courseUnit: "first year = 100",
    courseText:
      "The small charts show workers (solid) and business units (dashed) as an index, the first year = 100; the thin rule is 100. Each region has a scale of its own.",
    find: "Find a region or BPS code",
    found: ({ shown, regions }) => `${shown} of ${regions} regions`,
    /** Read out after a click on a column's head. */
    sorted: {
      ascending: ({ head }) => `Sorted by ${head}, ascending`,
      descending: ({ head }) => `Sorted by ${head}, descending`,
    },
    table: "Table that compares the regions",
    howToSort: "The regions compared. A button in a column's head sorts the table by that column.",
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
  kernel: {
    /** A notebook's file, then what it is about: the cell, the line in it, the field of the file. */
    cell: ({ number, id }) => `cell ${number}${id === undefined ? "" : ` (${id})`}`,
    line: ({ line }) => `line ${line}`,

    // What a cell did.
    thrownValue: ({ shown }) => `${shown} was thrown, which is not an Error`,
    because: ({ cause }) => `because of ${cause}`,
    exitCalled: ({ code }) => `process.exit(${code}) was called`,
    printedTooMuch: ({ characters }) =>
      `the cell printed more than ${characters.toLocaleString("en")} characters`,
    showedTooMuch: ({ characters }) =>
      `the cell showed more than ${characters.toLocaleString("en")} characters`,
    needsBrowser: "a report has no browser to run this cell in: take /** @browser */ out of it",
    asksQuestion: "nobody answers while a report is made: write what this cell asks for into the cell",
    typeErrors: ({ count }) =>
      `TypeScript finds ${count === 1 ? "an error" : `${count} errors`}, so the cell was not run`,
    inCell: ({ cell }) => `in ${cell}:`,
    calledFromCell: ({ cell }) => `called from ${cell}:`,

    // What to do about it, by the kind of fault.
    remedies: {
      rejected:
        "Nothing waited for this promise. Write `await` before the call that makes it, or handle its rejection.",
      uncaught:
        "It was thrown in a timer or callback that the cell left behind. Await its work in the cell, or handle the error there.",
      exit: "A cell ends with its last line: take the call of process.exit out.",
      output: "Show less: a summary, or the first rows.",
      missingModule:
        'Run "npm ci" in the project\'s folder, which installs and builds what the notebooks import.',
      start: "Try again when the machine is less busy.",
      time: "Make it shorter, or allow more with --timeout SECONDS.",
      memory: "Keep less at once: a loop may be filling a list without end.",
      killed: "If the cell does not end the process itself, the system may have, for want of memory.",
    },

    // How the process of the cells ended.
    noAnswer: "the process that runs the cells does not answer",
    tookTooLong: ({ seconds }) => `the cell ran longer than ${seconds} s and was stopped`,
    tookTooMuch: ({ megabytes }) => `the cell took more than ${megabytes} MB of memory`,
    interrupted: "the run was interrupted",
    notStarted: "the process that ran the cell could not be started",
    endedBy: ({ signal }) => `the process that ran the cell was ended by ${signal}`,
    endedWith: ({ code }) => `the process that ran the cell ended with code ${code}`,

    // A file that cannot be read.
    notJson: ({ place, fault, isMerging }) =>
      `${place}: the file is not valid JSON (${fault}).${isMerging ? " The file holds the marks of an unfinished git merge." : ""}`,
    repairNotebook:
      "Open the notebook in Jupyter or VS Code and save it anew, or restore the last good version from git.",
    convertNotebook: ({ path }) =>
      `Open the notebook in Jupyter and save it, which writes format 4 (VS Code keeps the format that it finds), or run: jupyter nbconvert --to notebook --nbformat 4 --inplace ${typedPath(path)}`,
    repeatedId: ({ place, id, earlier }) =>
      `${place}: the id "${id}" is that of cell ${earlier} already.
Copy one of the two cells in Jupyter or VS Code, paste the copy, which gets an id of its own, and delete the cell that was copied.`,
    /** What a field of a file should hold. */
    expected: {
      notebook: "a notebook expected: an object with nbformat, metadata and cells",
      text: "a text expected",
      lines: "a text or a list of lines expected",
      texts: "a list of texts expected",
      object: "an object expected",
      outputs: "a list of outputs expected",
      output: "an output of type stream, display_data, execute_result or error expected",
      cells: "a list of cells expected",
      cell: "a cell of type code, markdown or raw expected",
      cellId: "a cell id expected",
      cellIdForm: "a cell id has 1 to 64 letters, digits, - or _",
      format: "notebook format 4 expected",
      work: 'a work with "id" and "type" expected',
      works: "a list of works expected",
    },
    expectedOther: ({ expected, received }) => `Invalid type: Expected ${expected} but received ${received}`,

    changedMeanwhile: ({ path }) =>
      `${path} was changed while the notebooks ran, so nothing was written. Save it where it is open, and start again.`,

    // Outputs that are not what they were.
    differences: {
      more: ({ count }) => `and ${count} more`,
      count: ({ was, is }) =>
        `run as number ${was ?? "none"}, from top to bottom it is number ${is ?? "none"}`,
      output: ({ was, is }) => `output: ${was} -> ${is}`,
      noOutput: "none",
      printed: ({ stream, text }) => `print to ${stream}: ${text}`,
      shown: ({ text }) => `display: ${text}`,
      text: "text",
      figure: "figure",
      /** A point of a figure: of which series, where, and whether its place and not its height changed. */
      point: ({ series, at, isPlace }) =>
        `${series}${at === null ? "" : ` at ${at}`}${isPlace ? " (x)" : ""}`,
      trace: ({ number }) => `trace ${number}`,
      nothing: "nothing",
      onlySpaces: "only spaces or line ends",
    },
  },

  // ---- Making and writing a report: steps, and why a folder is refused.
  make: {
    // Steps, as they are shown while the work goes on.
    readingData: "reading the data",
    runningCell: ({ cell, cells, seconds }) => `cell ${cell} of ${cells}, ${seconds.toFixed(0)} s`,
    composingPage: "composing the page",
    printingPdf: "printing the PDF",
    composingWord: "composing the Word file",

    outputNotShown: ({ notebook, cellId, what }) =>
      `${notebook}, cell "${cellId}": the report cannot show ${what.join(", ")}, and says so in that place. Show it as a picture, a table or text as well.`,

    // What changed while the report was being made.
    dataChanged: ({ folder }) =>
      `${folder}: the data changed while the report was being made, so it was not written; the earlier report is untouched.\nRun the command again.`,
    programChanged: ({ folder }) =>
      `${folder}: the program or its packages changed while the report was being made, so it was not written; the earlier report is untouched.\nRun the command again.`,

    // Notebooks and references that no report can be made from.
    notebookUnread: ({ path, why }) =>
      `${path}: this notebook cannot be read: ${why}.\nMove it away, or put the notebook in its place.`,
    noNotebooks: ({ folder }) =>
      `${folder}: there are no notebooks to make the report in this language from.
Bring them back (git checkout ${folder}), or choose the other language with --lang.`,
    noTwin: ({ notebook, folder, place }) =>
      `${notebook}: ${folder} has no notebook ${place}, so the report would lack this chapter in that language.
Write it, bring it back (git checkout ${folder}), or make the report in one language with --lang.`,
    scratch: ({ notebooks }) =>
      `Not part of the report, as the name does not begin with two digits or is that of a copy: ${notebooks.join(", ")}.`,
    otherData: ({ path, cell, id, named, usual }) =>
      `${path}, cell ${cell} ("${id}"): its parameters name the data "${named}", but this report is made of data/${usual}.
Say on the command line which data it is to be made of (npx serapan report --data ${typedPath(named)}), and write "${usual}" here again.`,
    fixedData: ({ path, cell, id, usual }) =>
      `${path}, cell ${cell} ("${id}"): the report is opened here with no cell tagged "parameters" before it, so this notebook keeps to its own data and cannot be made of other ones.
Give the tag "parameters" to the cell that says const parameters = { data: "${usual}" }; put that cell before this one, and open the report with parameters.`,
    work: ({ number }) => `work ${number}`,
    repairReferences: "Correct it, or restore the last good version from git.",

    // Why an output folder is refused.
    output: {
      isFile: ({ folder }) =>
        `${folder}: a folder expected, this is a file.
Choose a folder with --out; it is made if it is not there.`,
      insideData: ({ folder, input }) =>
        `${folder}: this is inside ${input}, where the report's data come from.
Choose another folder with --out, for example --out report.`,
      isPackage: ({ folder }) =>
        `${folder}: this folder is a data package, into which no report is written.
Choose another folder with --out, for example --out report.`,
      deadLink: ({ folder, link }) =>
        `${folder}: a folder expected, ${link} is a link that leads to nothing.
Remove the link, or choose another folder with --out.`,
      insideNotebooks: ({ folder, input }) =>
        `${folder}: this is inside ${input}, where the report's notebooks come from.
Choose another folder with --out, for example --out report.`,
      holdsNotebooks: ({ folder }) =>
        `${folder}: this folder holds the notebooks that the report is made from; their copies would replace them.
Choose another folder with --out, for example --out report.`,
      foreignFiles: ({ folder, paths }) =>
        `${folder}: files that are not of a report stand in its place and would be lost:
${paths.map((path) => `  ${path}`).join("\n")}
Move them away, or choose another folder with --out.`,
      vanished: ({ place }) =>
        `${place}: the folder vanished while the report was being written.\nRun the command again.`,
      noSpace: ({ place }) =>
        `${place}: no space is left on the disk; the earlier report is untouched.
Make room, or choose another folder with --out.`,
      notAllowed: ({ place, code }) =>
        `${place}: writing is not allowed (${code}).
Close the programs that hold the report open, see to the folder's permissions, or choose another folder with --out.`,
      fileInPlace: ({ place }) =>
        `${place}: a folder expected, a file is in its place.
Move the file away, or choose another folder with --out.`,
      notWritten: ({ place, message }) =>
        `${place}: the report could not be written (${message}).
Choose another folder with --out, or run the command again.`,
      takenOver: ({ folder }) => `${folder}: another run took the folder over. Run the command again.`,
      waiting: ({ folder, pid, host }) =>
        `${folder}: waiting for another run that writes there (process ${pid} on ${host})`,
      heldForMinutes: ({ folder, pid, host, lock }) =>
        `${folder}: another run has been writing there for minutes (process ${pid} on ${host}).
End it, or delete ${lock} if it is gone, and run the command again.`,
    },
  },

  // ---- Data entry and import: questions, plans, refusals.
  collect: {
    // What was refused: heads of the blocks.
    cannotImport: ({ file }) => `${file} cannot be imported`,
    noPackageMade: "No package was made",
    yearCannotBeAdded: ({ year }) => `The year ${year} cannot be added`,
    nothingWrittenTo: ({ folder }) => `Nothing was written to ${folder}`,

    newPackage: {
      region: {
        rule: "a name that begins with Kota, Kabupaten or Provinsi expected, or Indonesia",
        remedy: 'write it in full, as "Kabupaten Belu".',
      },
      code: {
        rule: "the four digits of the BPS code expected",
        remedy: "look it up on bps.go.id, as 5304; a province ends in 00, the nation is 0000.",
      },
      year: ({ first, last }) => ({
        rule: `a year from ${first} to ${last} expected`,
        remedy: "write it with four digits.",
      }),
      tooFewYears: ({ fewest, first }) => ({
        rule: `at least ${fewest} years expected, from ${first} on`,
        remedy: "give a later year, or an earlier --from.",
      }),
      folderTaken: {
        rule: "a folder that does not exist yet, or is empty, expected",
        remedy: "nothing is overwritten: name another folder, or add to this one with serapan data add.",
      },
      folderRefused: ({ code }) => ({
        rule: `a place that can be written to expected (${code})`,
        remedy: "name another folder.",
      }),
    },

    entry: {
      /** How a typed figure was read; `content` is what the column counts or measures. */
      readAs: ({ written, text, content }) => `${written} read as ${text} ${content}`,
      readAsThere: ({ written, text, content }) =>
        `${written} read as ${text} ${content}, which is there already`,
      year: { rule: "a year of four digits expected", remedy: "write it as 2017." },
      publisher: ({ most }) => ({
        rule: `a publisher's name of at most ${most} characters expected, without control or direction characters`,
        remedy: "type the name as the source writes it.",
      }),
      noFigure: {
        rule: "at least one figure expected",
        remedy: "give --population, --unemployment, or --units and --workers.",
      },
      otherFigureThere: ({ file, figure, year }) => ({
        rule: `a year without a figure expected, ${file} has ${figure} for ${year}`,
        remedy: "correct that cell in the file itself if the new figure is right.",
      }),
      companionMissing: ({ file }) => ({
        rule: `this figure too expected, a row of ${file} must have it`,
        remedy: "give it, or leave the table's other figures out until it is published.",
      }),
      writeOneReading: ({ example }) => `write it so that only one reading is left, as ${example}.`,
      countWithComma: ({ point, plain }) => ({
        rule: "this can be read with a decimal comma, as in Indonesian, or with a comma for thousands",
        remedy: `type ${point} or ${plain}.`,
      }),
      otherPublisher: ({ publisher, usual }) =>
        `The source of this figure is ${publisher}, which is not the publisher of its table (${usual}).`,
      jumpAbove: ({ column, year, value, times, neighbour, neighbourYear }) =>
        `${column} ${year}: ${value} is ${times} times above ${neighbour} of ${neighbourYear}; has a digit been lost or doubled?`,
      jumpBelow: ({ column, year, value, times, neighbour, neighbourYear }) =>
        `${column} ${year}: ${value} is ${times} times below ${neighbour} of ${neighbourYear}; has a digit been lost or doubled?`,
      changedMeanwhile: {
        rule: "the package as it was a moment ago expected, a file of it has changed meanwhile",
        remedy: "start again, to see what differs now.",
      },
      heldByAnother: ({ pid, host }) => ({
        rule: `a package that nothing else writes to expected, process ${pid} on ${host} does`,
        remedy: "wait until it has ended, or end it, and start again.",
      }),
      notReplaced: ({ code }) => ({
        rule: `a file that can be replaced expected (${code})`,
        remedy: "is it open in Excel, or the disk full or read-only? Close it and start again.",
      }),
    },

    number: {
      chooseSign: ({ point, comma }) =>
        `no other number of its column settles it: --decimal point reads ${point}, --decimal comma reads ${comma}.`,
      otherSignsBehind: ({ what }) => ({
        rule: `${what} expected`,
        remedy:
          "is this the right column and row? Only marks such as *, r, e or 1) may stand behind a number.",
      }),
      heldWithDecimals: ({ what, held }) => ({
        rule: `${what} expected, the cell holds ${held}`,
        remedy:
          "if a point for thousands was typed into an English spreadsheet, correct the file or add the year with serapan data add.",
      }),
      shownTaken: ({ held, taken }) => `the cell holds ${held} and shows ${taken}; the shown figure is taken`,
      roundedTaken: ({ held, taken, decimals }) =>
        `the cell holds ${held}; ${taken} is taken, with ${decimals} decimals`,
      /** Cells of a spreadsheet that hold no figure. */
      faults: {
        "formula without a value": ({ what }) => ({
          rule: `${what} expected, this is a formula without a value`,
          remedy: "open the file in Excel or LibreOffice and save it, which writes the values.",
        }),
        error: ({ what }) => ({
          rule: `${what} expected, this is an error`,
          remedy: "correct the formula in the file, or add the year with serapan data add.",
        }),
        date: ({ what }) => ({
          rule: `${what} expected, this is a date`,
          remedy: "the spreadsheet has taken the figure for a date: correct the cell in the file.",
        }),
        "true or false": ({ what }) => ({
          rule: `${what} expected, this is a true or false`,
          remedy: "correct the cell in the file.",
        }),
        "key of more than one figure": ({ what }) => ({
          rule: `${what} expected, this is a key of more than one figure`,
          remedy: "ask BPS' WebAPI for one category at a time, or download the table as XLSX.",
        }),
      },
      /** A figure that the file gives in thousands or millions. */
      scaled: ({ column, unit, written, text }) =>
        `${column}: the file's unit is "${unit}", so ${written} is read as ${text}`,
      scaledTooLarge: ({ what, factor }) => ({
        rule: `${what} expected; by the file's unit this figure is multiplied by ${factor}, and comes out larger than the nation`,
        remedy: "correct the unit in a copy of the file, or add the year with serapan data add.",
      }),
      fraction: ({ column }) => ({
        rule: `these figures look like fractions of one, ${column} in per cent expected`,
        remedy:
          "run this in a terminal without --yes to agree that they are multiplied by 100, or write them in per cent in a copy of the file.",
      }),
      fractionAsked: ({ column, written, text }) =>
        `${column} is multiplied by 100, because its figures look like fractions of one: ${written} is read as ${text} per cent`,
      dash: ({ column, year }) => ({
        rule: `${column} ${year}: a figure expected, a dash may mean zero or no data`,
        remedy: "remove the year in a copy of the file, or ask the publisher; it is never taken for 0.",
      }),
    },

    file: {
      notAFile: { rule: "a file expected", remedy: "name the file itself." },
      tooLarge: ({ most, size }) => ({
        rule: `a file of at most ${most} MB expected, this one has ${size} MB`,
        remedy: "is this the right file? A published table is far smaller.",
      }),
      notThere: ({ code }) => ({
        rule: `a file that can be read expected (${code})`,
        remedy: "there is no such file: check its name and folder.",
      }),
      unreadable: ({ code }) => ({
        rule: `a file that can be read expected (${code})`,
        remedy: "see to the file's permissions.",
      }),
      empty: { rule: "a table expected, the file is empty", remedy: "download it again." },
      pdf: {
        rule: "a spreadsheet, CSV or JSON file expected, this is a PDF",
        remedy: "download the table itself as XLSX or CSV, or type its figures with serapan data add.",
      },
      otherFormat: {
        rule: "a spreadsheet, CSV or JSON file expected, this is none of them",
        remedy: "is this the right file? Open it in Excel and save it as XLSX.",
      },
      textTooLarge: ({ most }) => ({
        rule: `a text of at most ${most} MB expected`,
        remedy: "is this the right file? A table of years is far smaller.",
      }),
      oddQuote: ({ fault }) => ({
        rule: `a CSV file expected, this one cannot be parted into cells (${fault})`,
        remedy: "look for a quotation mark that is not closed.",
      }),
      tooManyRows: ({ rows, columns }) => ({
        rule: `at most ${rows} rows and ${columns} columns expected`,
        remedy: "is this the right file? A table of years is far smaller.",
      }),
      sheetTooLarge: ({ rows, columns, sheet, cell }) => ({
        rule: `a sheet of at most ${rows} rows and ${columns} columns expected, "${sheet}" reaches ${cell}`,
        remedy: "is this the right file? Copy its one table into a new workbook.",
      }),
      pageWithoutTable: {
        rule: "a table expected, this web page has none",
        remedy: "is this a page that asks for a login or reports an error? Download the table itself.",
      },
      pageTooLarge: {
        rule: "a web page with one table of years expected, this one is far larger",
        remedy: "copy the one table into a new spreadsheet.",
      },
      workbookUnreadable: ({ reason }) => ({
        rule: `a workbook that can be read expected (${reason})`,
        remedy: "is it protected by a password, or damaged? Save it again as XLSX without one.",
      }),
      workbookDamaged: {
        rule: "a whole workbook expected, this one is damaged or cut off",
        remedy: "download it again.",
      },
      workbookTooLarge: ({ most }) => ({
        rule: `a workbook that unpacks to at most ${most} MB expected`,
        remedy: "is this the right file? Copy its one table into a new workbook.",
      }),
      sheetsEmpty: {
        rule: "a sheet with a table expected, every sheet is empty",
        remedy: "is this the right file?",
      },
      sheetInJson: {
        rule: "a file with sheets expected for --sheet, this is JSON",
        remedy: "leave --sheet out.",
      },
      noSuchSheet: ({ sheets }) => ({
        rule: "the name of a sheet expected",
        remedy: `the file has ${sheets}.`,
      }),
      /** In place of a sheet's name where the format has none. */
      unnamedTable: "one table without a name",
      /** A part of a file, as a place and in the plan. */
      sheet: ({ name }) => `sheet "${name}"`,
      wholeFile: "the file",
    },

    webApi: {
      damaged: {
        rule: "a whole JSON answer of BPS' WebAPI expected, this one is damaged or cut off",
        remedy: "download it again.",
      },
      /** `part`: the JSON path that is missing; empty where the whole answer is meant. */
      otherAnswer: ({ part }) => ({
        rule: `an answer of BPS' WebAPI for model=data expected, ${part === "" ? "it" : part} is missing or of another form`,
        remedy: "ask for …/v1/api/list/model/data/…, or download the table as XLSX.",
      }),
      error: ({ message }) => ({
        rule: `an answer with figures expected, BPS' WebAPI answered with an error${message === "" ? "" : ` (${message})`}`,
        remedy: "correct the request (key, domain, variable, years) and download it again.",
      }),
      notAvailable: ({ availability }) => ({
        rule: `an answer with figures expected, its data-availability is "${availability}"`,
        remedy: "BPS has no such figures: ask for other years or another variable.",
      }),
      tooManyCombinations: ({ most, count }) => ({
        rule: `an answer of at most ${most} combinations expected, this one lists ${count}`,
        remedy: "ask for fewer years or one variable.",
      }),
      unmatchedKeys: ({ keys, count }) =>
        `${count === 1 ? "the key" : "the keys"} ${keys} fit no combination of the listed identifiers and were not read`,
      ambiguousKeys: ({ keys, count }) =>
        `${count === 1 ? "the key" : "the keys"} ${keys} fit more than one combination and cannot be used`,
      /** An answer that lists its years and has a figure for none. */
      empty: ({ years }) => ({
        rule: `an answer with figures expected, this one is empty for ${years}`,
        remedy:
          "BPS has no figures yet for these years in this variable: ask for other years or another variable.",
      }),
      list: {
        rule: "an answer with figures expected, this is only a list (of variables, years or domains)",
        remedy: "ask for the figures with …/list/model/data/…/var/NUMBER/…, or run serapan data fetch.",
      },

      // Asking the WebAPI itself.
      noFigures: "No figures were had from the WebAPI of BPS",
      cutOff: {
        rule: "a whole JSON answer expected, what came is damaged or cut off, asked again too",
        remedy: "try again later.",
      },
      busy: ({ status }) => ({
        rule: `the WebAPI of BPS is busy or disturbed (HTTP ${status}), after waiting too`,
        remedy: "try again later; the answers that came are kept and are not asked for again.",
      }),
      tooSlow: ({ seconds }) => ({
        rule: `no answer within ${seconds} s, asked again too`,
        remedy: "check the internet connection, or try again later.",
      }),
      notReached: ({ address, code }) => ({
        rule: `${address} cannot be reached (${code})`,
        remedy: "check the internet connection, or try again later.",
      }),
      keyRefused: {
        rule: "BPS refuses the key in BPS_API_KEY",
        remedy: "see whether it was copied whole, and is still listed at webapi.bps.go.id.",
      },
      notThere: ({ status }) => ({
        rule: `a JSON answer expected, another page came (HTTP ${status})`,
        remedy: "is a login page of the network in between? Try again later.",
      }),
      answeredWithError: ({ message }) => ({
        rule: `the WebAPI of BPS answered with an error${message === "" ? "" : ` (${message})`}`,
        remedy:
          "try again later, or download the table from bps.go.id and bring it in with serapan data import.",
      }),
      /** `part`: the JSON path that is missing; empty where the whole answer is meant. */
      otherList: ({ part }) => ({
        rule: `a list expected, ${part === "" ? "it" : part} is missing or of another form`,
        remedy: "download the table from bps.go.id and bring it in with serapan data import.",
      }),
      noSuchYears: {
        rule: "figures of the years that were asked for expected, this variable has none",
        remedy: "ask for other years with --years.",
      },
      nothingMore: "its figures add nothing, or need others of the same year beside them",
    },

    table: {
      noYears: {
        rule: "a table with years expected: in a row above the figures, in a column beside them, or one in the title",
        remedy: "is this the right sheet or file? Its delimiter must be a semicolon, comma or tab.",
      },
      /** `years`: those that the title names, possibly none. */
      noYearInTitle: ({ years }) => ({
        rule: `a table with years expected, this one has them neither above nor beside its figures and names ${years === "" ? "none" : years} in its title`,
        remedy: "write the year over its column in a copy of the file.",
      }),
      severalTables: ({ parts }) => ({
        rule: `one table with these figures expected, ${parts} have them`,
        remedy: "choose one with --sheet.",
      }),
      severalFigures: ({ column, year, count, shown }) => ({
        rule: `the file has ${count} figures for ${column} ${year}, one expected: ${shown}`,
        remedy:
          "leave the right one in a copy of the file, or type the year's figures with serapan data add.",
      }),
      rowsWithoutYear: ({ count, row }) =>
        `${count} row${count > 1 ? "s" : ""} (the first is row ${row}) could not be dated and ${count > 1 ? "are" : "is"} not read`,
      figureOfPart: ({ column, year, period }) =>
        `${column} ${year} is the figure of ${period.charAt(0).toUpperCase()}${period.slice(1)}`,
      andOtherYears: ({ caution, count }) =>
        `${caution}, and so for ${count} other year${count > 1 ? "s" : ""}`,
      onlyYouSay: ({ column }) => `nothing in the file says that these figures are ${column}; you say so`,
      notSaidSmall: "nothing in the file says that these figures are of small industry",
      otherMeasure: ({ column, expected, found }) => ({
        rule: `these figures are in ${found}, ${column} in ${expected} expected`,
        remedy: "look for a table in that unit; if they belong to another column, name it with --column.",
      }),
      otherIndicator: ({ column, found }) => ({
        rule: `the file speaks of ${found}, ${column} expected`,
        remedy: "look for a file that has it, or leave --resource and --column out.",
      }),
      /** `name`: the column as it is typed. */
      noIndicator: ({ column, name }) => ({
        rule: `no head of the file speaks of ${column}`,
        remedy: `if its figures are ${column}, type --column ${name}.`,
      }),
      largerIndustry: {
        rule: "the file is about medium and large industry, small industry expected",
        remedy: "look for a table of small industry (IKM or IMK).",
      },
      /** `found`: what the file speaks of, empty where nothing is known; `heads`: its own; `names`: as they are typed. */
      noTableForIt: ({ found, heads, columns, names }) => ({
        rule: `${contentOfFile(found, heads)}; one of these expected: ${columns}`,
        remedy:
          found === ""
            ? `if its figures are one of them, type --column and its name (${names}); else look for another file.`
            : "look for a file that has one of them.",
      }),
      /** `heads`: the columns of the file that part the figures, possibly none. */
      onlyParts: ({ parts, heads, canBeSummed }) => ({
        rule: `the file has only parts${heads === "" ? "" : ` by ${heads}`} (${parts}), the total expected`,
        remedy: `download the table with its total${canBeSummed ? ", or run this again in a terminal without --yes and agree that men and women are added up" : ""}.`,
      }),
      /** `labels`: words of the file that make its figures those of something narrower. */
      narrowed: ({ column, name, labels, heads }) => ({
        rule: `these figures look like a part of ${column} only${heads === "" ? "" : `, by ${heads}`} (${labels}), the whole expected`,
        remedy: `download the table with its total; if this is the whole, type --column ${name}.`,
      }),
      narrowedTaken: ({ column, labels }) =>
        `the file says ${labels}; that this is the whole ${column}, only you say`,
      sumOfSexes: ({ column }) => `${column} is added up from men and women, because the file has no total`,
      /** A column of the file that cannot be read while others can. */
      leftOut: ({ why }) => `not taken: ${why}`,
      regionVouched: ({ region }) =>
        `the file itself names no region; it is taken as ${region}'s because you say so`,
      noRegion: ({ region }) => ({
        rule: `the file names no region, ${region} expected`,
        remedy: `if its figures are ${region}'s, type --region "${region}".`,
      }),
      regionNotThere: ({ region, places }) => ({
        rule: `${region} is not in the file, which has ${places}`,
        remedy: "look for a file that has it; if one of these regions is meant, type --region and its name.",
      }),
      /** `near`: names that are spelt alike, in quotation marks; `first` is the nearest. */
      regionNotThereButNear: ({ region, near, first }) => ({
        rule: `${region} is not in the file; the nearest it has is ${near}`,
        remedy: `if one is meant, type --region "${first}".`,
      }),
      regionNotThereNorPlaces: ({ region }) => ({
        rule: `${region} is not in the file, whose rows name no region at all`,
        remedy: "look for a file that has it.",
      }),
    },

    /** What the columns of a published file were taken for. */
    roles: {
      region: "region",
      province: "region",
      "whole province": "the region's province",
      "region code": "region's code",
      "province code": "province's code",
      "other code": "another code",
      "place below the region": "place inside the region",
      number: "number",
      year: "year",
      period: "part of the year",
      unit: "unit",
      subject: "what the figure is",
      breakdown: "breakdown",
      note: "note",
      unknown: "label",
    },
    /** What a published table may speak of that is none of the package's columns. */
    indicators: {
      "human development": "human development index",
      "gross regional product": "gross regional product",
      "a share or a mean": "a share, a mean or a ratio",
      "working-age people": "people of working age",
      "a part of the population": "a part of the population, by age or otherwise",
      "economic growth": "economic growth",
      "growth of small industry": "growth of small industry",
      "population density": "population density",
      "sex ratio": "sex ratio",
      "share of the population": "share of the population",
      poverty: "poverty",
      "participation rate": "participation rate",
      "employment rate": "employment rate",
      "number of unemployed": "number of unemployed",
      "outside the labour force": "outside the labour force",
      "value of investment": "value of investment",
      "value of production": "value of production",
      wages: "wages",
      households: "households",
      area: "area",
    },
    measures: {
      people: "people",
      "per cent": "per cent",
      "business units": "business units",
      thousands: "thousands",
      millions: "millions",
      money: "money",
      "people per area": "people per area",
    },

    /** Remarks that marks of a published file become; `where`: the file's cell, as `source` says it. */
    remark: {
      source: ({ place, file }) => `(${place} of ${file})`,
      provisional: ({ mark, where }) => `Provisional: its source marks it with ${mark} ${where}.`,
      veryProvisional: ({ mark, where }) => `Very provisional: its source marks it with ${mark} ${where}.`,
      veryVeryProvisional: ({ mark, where }) =>
        `Very, very provisional: its source marks it with ${mark} ${where}.`,
      revised: ({ where }) => `Revised: its source marks it with r ${where}.`,
      estimated: ({ where }) => `An estimate: its source marks it with e ${where}.`,
      noteWithoutWords: ({ mark, where }) =>
        `Its source puts note ${mark}) to it, without saying what it means ${where}.`,
      note: ({ note, where }) => `Its source's note: ${note} ${where}.`,
      dash: ({ sign, where }) => `Its source writes "${sign}": none, zero, or no data ${where}.`,
    },

    plan: {
      /** What was understood of one file: the first thing that an import says. */
      head: ({ source, columns, wanted, years, table, region }) =>
        `${source} looks like ${columns}, ${wanted}, ${years}; for the table ${table} of ${region}`,
      /** A column in that sentence: "population in persons". */
      columnIn: ({ title, unit }) => `${title} in ${unit}`,
      noYears: "no year",
      /** What the file's columns were taken for; `skipped`: those that are not needed. */
      roles: ({ taken, skipped }) =>
        `Other columns of the file: ${taken}${taken !== "" && skipped !== "" ? "; " : ""}${skipped === "" ? "" : `not needed: ${skipped}`}`,
      role: ({ head, role }) => `${head} (${role})`,
      /** Before what the user must agree to. */
      toAgree: ({ question }) => `You must agree: ${question}`,
      filesDiffer: ({ column, year, file, place, text }) => ({
        rule: `${column} ${year}: one figure expected, ${file} (${place}) has ${text}`,
        remedy: "import only the file whose figure is right.",
      }),
      yearsLeftOut: ({ table, years }) =>
        `${years} not taken: a new row of ${table}.csv still lacks a required figure, or datapackage.json bounds its years (minimum and maximum of the column year); complete that and run this again`,
      heads: {
        year: "year",
        column: "column",
        cell: "cell",
        inFile: "in the file",
        readAs: "read as",
        inPackage: "in the package",
      },
      empty: "(empty)",
      noFigure: "no figure",
      nothing: "nothing",
      statuses: { new: "new", same: "same", revised: "revised", "no figure": "no figure" },
      remark: ({ kind, column, year, text }) => `Remark (${kind}) on ${column} ${year}: ${text}`,
      /** Before what to look at before saying yes. */
      lookAt: ({ caution }) => `Look at this: ${caution}`,
      otherRegion: ({ own, chosen }) => `the package is ${own}'s, and you chose the figures of ${chosen}`,
      keptFigure: ({ column, year, place, before }) =>
        `${column} ${year}: the file has no figure (${place}); the package keeps ${before}`,
      formula: ({ place }) => `${place} is a formula; the value that the file keeps for it is taken`,
      remarkToReview: ({ column, year, kind }) =>
        `${column} ${year} has a remark (${kind}); see in datapackage.json whether it still holds`,
      noLongerMarked: ({ column, year }) =>
        `${column} ${year} has a remark (provisional), and this file no longer marks it; remove the remark if the figure is final`,
    },
  },

  // ---- The command line: help, summaries, endings.
  commands: {
    // What the command line's own parser says; its messages are taken apart and said with these.
    usage: {
      titles: { usage: "Usage:", arguments: "Arguments:", options: "Options:", commands: "Commands:" },
      someOptions: "[options]",
      aCommand: "[command]",
      help: "display help for command",
      version: "display the version",
      choices: ({ choices }) => `choices: ${choices}`,
      default: ({ value }) => `default: ${value}`,
      unknownOption: ({ given }) => `error: unknown option '${given}'`,
      unknownCommand: ({ given }) => `error: unknown command '${given}'`,
      similar: ({ names }) => `(Did you mean ${names.length > 1 ? "one of " : ""}${names.join(", ")}?)`,
      missingArgument: ({ name }) => `error: missing required argument '${name}'`,
      missingValue: ({ option }) => `error: option '${option}' argument missing`,
      missingOption: ({ option }) => `error: required option '${option}' not specified`,
      tooMany: ({ command, expected, given }) =>
        `error: too many arguments for '${command}'. Expected ${expected} argument${expected === 1 ? "" : "s"} but got ${given}.`,
      invalidValue: ({ option, given, rule }) =>
        `error: option '${option}' argument '${given}' is invalid. ${rule}`,
      invalidArgument: ({ name, given, rule }) =>
        `error: argument '${name}' value '${given}' is invalid. ${rule}`,
      filled: "Something expected, it is empty.",
      allowed: ({ choices }) => `Allowed choices are ${choices}.`,
      see: ({ help }) => `See: ${help}`,
    },
    /** What stands for the value of an option or an argument. */
    values: {
      folder: "folder",
      folders: "folders",
      file: "file",
      old: "old",
      new: "new",
      options: "options",
      language: "language",
      seconds: "seconds",
      name: "name",
      digits: "digits",
      years: "year:year",
      address: "address",
      year: "year",
      figure: "figure",
      table: "table",
      sign: "sign",
    },
    program: {
      description:
        "Makes the report on small industry and employment from a region's data: checked, computed, in one HTML file.",
      begin: `
Begin with:
  npx serapan report        make the report from data/kota-kupang; then open report/index.html
  npx serapan check         look at the data only
  npx serapan report --help what a command can do`,
    },
    fault: "This is a fault of serapan itself, or of a package that it uses:",
    /** What the system says of a file or a process, where nothing else explains it. */
    systemFault: {
      place: ({ path, why }) => `${path}: ${why}.`,
      noFolder: "The folder that you are in is gone. Change into another one, and start again.",
      notMade: ({ path }) => `${path}: this folder cannot be made; is the disk read-only?`,
      codes: {
        EACCES: "this may not be read or written by you; see to its permissions",
        EPERM: "this may not be read or written by you; see to its permissions",
        EROFS: "the disk is read-only; work on a copy of the project elsewhere",
        ENOENT: "there is nothing of that name, or a link that leads to nothing",
        ENOTDIR: "a folder expected, a file is in its place",
        EISDIR: "a file expected, this is a folder",
        EFTYPE: "a file expected, this is a pipe or a device",
        EFBIG: "no file of that size is read",
        EEXIST: "something else is in its place",
        ELOOP: "a link that leads back to itself",
        ENAMETOOLONG: "the name is too long",
        ENOSPC: "no space is left on the disk; make room, and start again",
        EDQUOT: "no space is left for you on the disk; make room, and start again",
        EBUSY: "another program holds it; close that, and start again",
        ETXTBSY: "another program holds it; close that, and start again",
        EMFILE: "too many files are open at once; allow more, for example with: ulimit -n 1024",
        ENFILE: "too many files are open on this machine; close programs, and start again",
        EAGAIN: "no further process can be started; close programs, and start again",
        ENOMEM: "the machine has no memory left; close programs, and start again",
        EIO: "the disk does not answer; look after it",
      },
    },
    compiling: "serapan: the source is newer than the program, compiling …",
    compilingSource: "compiling the source",
    notCompiled: "serapan cannot be compiled from its source:",
    noCompiler: "TypeScript is not installed. Run npm ci in the project's folder.",
    dataOption: "folder of the data package (default: data/kota-kupang)",
    outOption: "folder for the report (default: report)",

    wordComments: {
      summary: "list the comments and tracked changes of a returned Word file",
      description:
        "Lists the comments and tracked changes in a Word file that this program made and a reviewer sent back, each with the notebook and the cell that it stands in.",
      file: "the Word file (.docx)",
      lang: "language of the list",
      example: `
Example:
  npx serapan word-comments report-supervisor.docx`,
    },
    report: {
      summary: "run the notebooks and write the report",
      description:
        "Checks the data, runs the notebooks on them, and writes the report: one page that opens in any browser, without internet (index.html), every number with its origin (results.json), and the executed notebooks. Where the data or a notebook are wrong, it says so and leaves the last report as it was.",
      lang: "Indonesian, English, or both with a switch",
      static: "make the page without what-if: lighter, and it cannot compute itself again",
      pdf: "print the page to report.pdf too, with a Chromium, Chrome or Edge on this machine",
      word: "write the report as a Word file too, as a thesis is handed in: report.docx, one a language",
      wordTemplate: "take the Word file's styles and margins from this one (.docx)",
      timeout: "longest time for one cell (default: 120)",
      timeoutRule: ({ most }) => `A number of seconds above 0 expected, at most ${most}.`,
      noAppendix: "leave the appendix out, of page, PDF and Word file",
      noChanges: "leave out what changed since the last report",
      openOption: "open the page in the browser when it is made",
      noOpener: ({ page }) =>
        `Nothing on this machine opens a page by itself (xdg-open): open ${page} in a browser.`,
      noCache: "use nothing kept from earlier runs, and keep nothing",
      verbose: "say which notebooks run each time, and why",
      unkept: ({ notebook, cell, name, what }) =>
        `${notebook}${cell === undefined ? "" : `, cell ${cell}`} runs each time: ${name} is about ${what}, which may be different the next time.`,
      outside: {
        files: "files besides the data",
        modules: "code beside the notebooks",
        environment: "the environment's variables",
        process: "this machine or other programs",
        network: "the network",
        clock: "the time",
        random: "chance",
      },
      examples: `
Examples:
  npx serapan report
  npx serapan report --data data/kabupaten-belu --out report-belu
  npx serapan report --lang id --pdf`,
      ready: ({ region, period, seconds }) => `The report on ${region}, ${period}, is ready (${seconds} s).`,
      upToDate: ({ region, period, seconds }) =>
        `The report on ${region}, ${period}, is up to date: nothing that it is made from has changed (${seconds} s).`,
      older: ({ size, option }) =>
        `${size}, of an earlier run and older than this report; ${option} makes it anew`,
      notebooks: ({ size, count }) => `${size}, ${counted(count, "notebook")}`,
      bytes: ({ count }) => `${count} bytes`,
      cleanAudit: "The audit of the data has no remarks.",
      audit: ({ remarks }) => `The audit of the data has ${remarks}; serapan check lists them.`,
      open: ({ page }) => `Open ${page} in a browser.`,
    },

    check: {
      summary: "validate and audit the data, change nothing",
      description:
        "Reads a data package strictly and says everything that is wrong with it: file, line, column, value, rule, and what to do. Where it is valid, compares the published figures with each other and says what is out of line. Changes nothing. Exit code 0: the data can be used; 1: they cannot.",
      lang: "language of what is found",
      valid: ({ region, code, period, years }) =>
        `${region} (${code}), ${period} (${counted(years, "year")}): the data are valid`,
      table: ({ rows, publisher }) => `${counted(rows, "row")}, ${publisher}`,
      /** `files`: context files that are absent or still as `data new` made them. */
      unwritten: ({ files }) =>
        `${files} not written yet: the report leaves the paragraphs on the region out`,
      clean: "The audit found nothing out of line",
      findings: ({ remarks }) => `The audit has ${remarks}`,
      remarked: ({ cells }) => `The data package itself remarks on ${counted(cells, "cell")}`,
      /** `7 remarks: 1 error likely, 4 doubtful, 2 note` */
      remarks: ({ count, kinds }) => `${counted(count, "remark")}: ${kinds.join(", ")}`,
      remarkKinds: { provisional: "provisional", revised: "revised", doubtful: "doubtful", source: "source" },
    },

    compare: {
      summary: "say what changed between two runs",
      description:
        "Sets two results.json of the same region beside each other: cells added and revised, the key quantities before and after, signs, test results and conclusions that changed, audit findings new and gone.",
      old: "results.json of the earlier run",
      new: "results.json of the later run",
      lang: "language of the comparison",
      example: `
Example:
  npx serapan compare report/results.previous.json report/results.json`,
      notRead: ({ file, why }) =>
        `${file}: the file cannot be read: ${why}.
Give the path of a results.json, as report/results.json.`,
    },

    data: {
      summary: "begin a region's data, add a year, or bring in figures from a file or from BPS",
      description:
        "Begins a region's data package and brings figures into it, checked before anything is written.",
      folder: "folder of the data package",
      undone: ({ folder }) => `An earlier run was cut off while it wrote to ${folder}; it was undone.`,
      next: ({ folder }) => `Next: npx serapan report --data ${typedPath(folder)}`,
      toBeFilled: ({ places, folder }) =>
        `Still to be filled: ${counted(places, "place")}; npx serapan check --data ${typedPath(folder)} names them.`,
      written: ({ folder, files }) => `Written to ${folder}: ${files}`,
      nothingWritten: "Nothing was written.",
      isToBeWritten: ({ folder }) => `Write this to ${folder}?`,
      /** Behind a question; the answers y, yes and ya are a yes. */
      yesOrNo: "[y/N]",
      /** `near`: folders of packages that are called alike. */
      noFolder: ({ folder, near }) =>
        `There is no folder ${folder}.\n${near.length === 0 ? "Begin a new package with serapan data new." : `The data packages that there are: ${near.join(", ")}. Type one of them, or begin a new one with serapan data new.`}`,
      noPackage: ({ folder, near }) =>
        `The folder ${folder} is no data package: there is no datapackage.json in it.\n${near.length === 0 ? "Begin a new package with serapan data new." : `The data packages that there are: ${near.join(", ")}. Type one of them, or begin a new one with serapan data new.`}`,
      brokenOff: "Nothing was written:\n  an answer expected, the questions were broken off; start again.",
    },

    dataNew: {
      summary: "begin the data of a new region",
      description:
        "Makes a folder with everything that a region's data package needs: three tables with a row for each year, their cells blank, a fourth for the labour force that may stay so, and two texts to write. Nothing that exists is overwritten.",
      example: `
Example:
  npx serapan data new data/belu --region "Kabupaten Belu" --code 5304 --from 2015 --to 2020`,
      folder: "the folder to make, for example data/belu",
      region: 'the region\'s full name, for example "Kabupaten Belu"',
      code: "its BPS code of four digits, for example 5304",
      from: "the first year",
      to: "the last year, at least two later",
      thesis: {
        lead: "For the pages before the chapters of a thesis (Enter where there is none; datapackage.json can be changed later):",
        author: "Author",
        number: "Student number",
        kind: "Kind of work, for example Skripsi",
        degree: "Degree, for example Sarjana Ekonomi",
        programme: "Programme",
        faculty: "Faculty",
        university: "University",
        city: "City",
        year: "Year, four digits",
        supervisors: "Supervisors, with semicolons between them",
        keywords: {
          id: "Indonesian keywords, with semicolons between them",
          en: "English keywords, with semicolons between them",
        },
      },
      made: ({
        folder,
        region,
        first,
        last,
        files,
      }) => `${folder} is ready for ${region}, ${first} to ${last}: ${files}

Next:
  1. Fill the tables: write the figures into the .csv files, or year by year
       npx serapan data add ${typedPath(folder)} --year ${first}
     or from a BPS file
       npx serapan data import FILE --into ${typedPath(folder)}
  2. Write what is true of this region only into context.id.md and context.en.md
  3. See in datapackage.json whether the publishers under "sources" are the right ones, and whether you are
     named under "thesis" or "contributors"
  4. npx serapan check --data ${typedPath(folder)}    says what is still to be filled
  5. npx serapan report --data ${typedPath(folder)}   makes the report`,
    },

    dataAdd: {
      summary: "add a year's figures",
      description:
        "Adds a year to each table for which figures are given. Numbers may be written as Indonesian publications do (412.708 and 2,59) or plainly (412708 and 2.59); what has two readings is refused. On a terminal, figures that are left out are asked for. Nothing is written unless the whole package is right with it.",
      example: `
Example:
  npx serapan data add data/kota-kupang --year 2017 --population 412.708 --growth-reported 2,59 \\
    --unemployment 9,31 --units 1.987 --workers 9.811`,
      year: "the year to add",
      publisher: "who published these figures, if not the table's own publisher",
      nothingNew: ({ folder }) => `${folder} has all of this already; nothing was written.`,
      noYear: "serapan data add needs --year, for example --year 2017",
      askYear: "Year: ",
      askPublisher: "Publisher, if not the tables' own (Enter if it is): ",
      askFigure: ({ question }) => `${question} (Enter to leave it out): `,
    },

    dataImport: {
      summary: "bring in the figures of a BPS or ministry file",
      description:
        "Reads files as BPS, the ministry's offices and open-data portals publish them (XLSX, XLS, CSV, an HTML table named .xls, or the JSON of BPS' WebAPI), with the years across, down, or in one row for each region and year. It finds the region, tables, columns, years and units by itself and shows them, each figure beside the file's own cell and what the package has. Writes only after a yes. Marks of provisional figures become remarks; nothing is guessed.",
      example: `
Example:
  npx serapan data import unduhan.xlsx --into data/kota-kupang
  npx serapan data import penduduk.csv tpt.csv industri.xlsx --into data/belu
  npx serapan data import penduduk.csv tpt.csv industri.xlsx --all-regions --into data`,
      file: "the published file; there may be several",
      resource: "only this table (default: every one that the file has figures for)",
      column: "only this column, also where the file does not name it (default: every one that the file has)",
      region: "the region's name or BPS code in the file (default: the package's region)",
      sheet: "the sheet of the workbook (default: the one that has the figures)",
      decimal: "the decimal sign, where the numbers leave it open",
      allRegions:
        "every region in the files: --into names the folder that holds the packages, and one is made or filled for each region",
      dryRun: "show what would be written, and write nothing",
      yes: "write without asking",
      noSuchColumn: ({ column, table, columns }) =>
        `--column ${column}: ${table ?? "the package"} has ${columns.join(", ")}`,
      nothingDiffers: ({ folder }) => `Nothing differs; nothing was written to ${folder}.`,
      onlyALook: "Only a look (--dry-run): nothing was written.",
      notConfirmed: ({ folder }) =>
        `Nothing was written to ${folder}:\n  a yes expected, and there is no terminal to ask on; look at the figures above and run it again with --yes.`,
    },

    dataImportAll: {
      noRegions: ({ names }) =>
        `There is no region for which a package can be made:\n  a region's BPS code expected beside its name, in one file at least${names === "" ? "" : `; without a code the files have ${names}`}.`,
      planning: "reading regions",
      writing: "writing packages",
      heads: {
        code: "code",
        region: "region",
        folder: "folder",
        years: "years",
        figures: "new figures",
        outcome: "package",
      },
      outcomes: { made: "made", completed: "completed", same: "the same", left: "left" },
      /** `counts`: "3 made, 1 left". */
      counted: ({ counts }) => `Packages: ${counts}`,
      folderTaken: "its folder is there, and is not this region's package",
      withoutCode: ({ names, count }) =>
        `Without a BPS code in any file, and so passed over (${count}): ${names}`,
      unclear: ({ code, names }) =>
        `Code ${code} stands beside more than one name, and is passed over: ${names}`,
      ofRegions: ({ caution, count }) => (count === 1 ? caution : `${caution} (${count} regions)`),
      moreCautions: ({ count }) =>
        `${count} other thing${count > 1 ? "s" : ""}; run it for one region alone, with --into its folder, to see all`,
      written: ({ packages, folder }) =>
        `${packages} package${packages > 1 ? "s" : ""} written to ${folder}.\nNext: npx serapan batch ${typedPath(folder)}/*/ --out reports`,
    },

    dataFetch: {
      summary: "get a region's figures from the WebAPI of BPS",
      description:
        "Looks for the variables of BPS that have a region's figures, in the region's own domain and the one above it, and shows the figures as data import does. Writes only after a yes. It needs your own key of the WebAPI in BPS_API_KEY; the key is sent to BPS alone, and never written or shown.",
      example: `
Example:
  npx serapan data fetch --region 5371
  npx serapan data fetch --region 5304 --years 2015:2020 --into data/belu`,
      region: "the region's BPS code of four digits, for example 5371",
      years: "the first and the last year, for example 2012:2020 (default: all that there are)",
      into: "folder of the data package (default: the region's package in data, or a new one there)",
      baseUrl: "address of the WebAPI",
      noKey:
        'serapan data fetch needs a key of the WebAPI of BPS in BPS_API_KEY.\nMake an account and an application at https://webapi.bps.go.id/developer/ (free), copy its key, and type before this command:\n  export BPS_API_KEY=…        (Windows PowerShell: $env:BPS_API_KEY = "…")',
      regionRule: "A BPS code of four digits expected, as 5371 for Kota Kupang.",
      yearsRule: "A first and a last year expected, as 2012:2020.",
      baseUrlRule: "An https address expected, because the key is sent there.",
      noSuchDomain: ({ code }) => ({
        rule: `the code of a domain of BPS expected, ${code} is not in its list`,
        remedy: "look it up on bps.go.id, as 5371 for Kota Kupang.",
      }),
      otherPackage: ({ folder, own, code }) =>
        `${folder} is the data package of region ${own}, not of ${code}.\nName another folder with --into, or ask for --region ${own}.`,
      searching: ({ domain }) => `searching domain ${domain} of BPS`,
      page: ({ page, pages }) => `page ${page} of ${pages}`,
      reading: ({ title }) => `reading ${title}`,
      waiting: ({ seconds }) => `BPS has not answered; waiting ${seconds} s`,
      /** A variable that was taken, and one that was not. */
      taken: ({ title, domain, variable }) => `From BPS: ${title} (domain ${domain}, variable ${variable})`,
      passedOver: ({ title, domain, variable, why }) =>
        `Not taken: ${title} (domain ${domain}, variable ${variable}): ${why}`,
      nothingFound: ({ domains, columns }) => ({
        rule: `a variable with figures of this region expected (${columns}), the domains ${domains} have none for these years`,
        remedy: "download the table from the region's BPS site and bring it in with serapan data import.",
      }),
    },

    batch: {
      summary: "make one report a data package, and a page that compares them",
      description:
        "Makes a report of every data package, each in its own folder, and an index page that sets the regions beside each other. A package with an error is told and does not stop the others. Stopped half way (Ctrl-C), the same command goes on where it was.",
      folders: "folders of the data packages",
      out: "folder for the reports and the index page",
      example: "\nExample:\n  npx serapan batch data/*/ --out reports",
      place: ({ number, total, name }) => `${number} of ${total}: ${name}`,
      secondsLeft: ({ seconds }) => `about ${seconds} s left`,
      minutesLeft: ({ minutes }) => `about ${minutes} min left`,
      hoursLeft: ({ hours }) => `about ${hours.toFixed(1)} h left`,
      noReport: ({ name, why }) => `${name}: no report.\n${why}`,
      done: ({ made, unchanged, failed, seconds, page }) =>
        `${counted(made, "report")} made, ${unchanged} up to date, ${failed} failed (${seconds} s).\nOpen ${page} in a browser.`,
      living: "make pages that can compute themselves again (what-if), which are heavier",
      someFailed: ({ failed, total }) => `${counted(failed, "report")} of ${total} could not be made.`,
      isFile: ({ path }) => `${path} is a file, not the folder of a data package: left out.`,
      noFolder: "No folder of a data package is given.\nGive at least one, for example data/kota-kupang.",
      sameName: ({ one, other, name }) =>
        `${one} and ${other} would both have their report in the folder "${name}".
Give each data package once, and let their folders have different names.`,
      amongData: ({ out }) =>
        `--out ${out}: the data packages lie in this folder; their reports would go among them.
Choose another folder, for example --out reports.`,
    },

    verify: {
      summary: "run the committed notebooks again and compare every output",
      description:
        "Runs the notebooks of the folder notebooks again, from top to bottom, and compares what each cell shows with what is saved in the files. Names every difference and changes nothing. Exit code 0: all outputs are the same; 1: some are not.",
      runningCell: ({ cell, cells }) => `cell ${cell} of ${cells}`,
      neverRun: ({ path }) => `${path}: no cell has an output; the notebook was saved without a run`,
      differs: ({ differences }) =>
        `${differences}\n\nThese outputs are not what the notebooks show when they are run now. If that is meant, write them anew: npx serapan refresh`,
      same: ({ notebooks, cells }) =>
        `${notebooks} notebooks, ${cells} code cells: every output is what was saved.`,
    },

    refresh: {
      summary: "run the committed notebooks and save their outputs",
      description:
        "Runs the notebooks of the folder notebooks from top to bottom and saves what each cell shows in the files, so that they can be read without running them. Writes nothing unless all of them run to their end; where nothing changed, the files stay as they are.",
      nothingNew: ({ notebooks }) => `${notebooks} notebooks were run; every output was saved already.`,
      changed: ({ notebooks, paths }) =>
        `${notebooks} notebooks were run; ${paths.length} ${paths.length === 1 ? "has" : "have"} new outputs:\n${paths.map((path) => `  ${path}`).join("\n")}`,
    },

    lab: {
      summary: "open the notebooks in Jupyter",
      description:
        "Starts Jupyter Lab, or Jupyter Notebook where there is no Lab, on the folder notebooks, with the project's own TypeScript kernel. Installs nothing, and ends with Ctrl-C.",
      options: "are given to Jupyter as they are",
      examples: `
Examples:
  npx serapan lab
  npx serapan lab --no-browser --port 8889`,
      running: ({ program, folder }) => `${program} on ${folder}; end it with Ctrl-C.`,
      ended: ({ program, command, code }) =>
        `${program} (${command}) ended with code ${code}; it says why above.`,
      installation: {
        linux: "Debian and Ubuntu:\n  sudo apt install jupyter-notebook",
        darwin: "macOS, with Homebrew:\n  brew install jupyterlab",
        win32: "Windows, with Python from https://www.python.org/downloads/:\n  py -m pip install jupyterlab",
      },
      missing: ({ ways }) =>
        `Jupyter is not installed: neither jupyter-lab nor jupyter-notebook was found. Install one and start again.

${ways}

Visual Studio Code, without Python:
  1. Install its extension "Jupyter" (ms-toolsai.jupyter).
  2. npx serapan kernel install
  3. Open a notebook of the folder notebooks; choose "Jupyter Kernel…", then "TypeScript".

The report needs none of this: npx serapan report`,
    },

    kernel: {
      summary: "the notebooks' kernel, for other Jupyter clients",
      install: "make the project's TypeScript kernel known to Jupyter and VS Code",
      description:
        "Writes a kernel specification named tslab into your own Jupyter folder, in place of one that is there, so that VS Code, or a Jupyter that was not started by `npx serapan lab`, runs the notebooks with the project's tslab. It is needed once a machine, and again where the project's folder is moved.",
      user: "for you alone, as it is without this option too",
      installed: ({ file, name, folder }) =>
        `Wrote ${file}\nJupyter and VS Code now list the kernel "TypeScript" (${name}). To take it away, remove the folder ${folder}`,
    },

    dev: {
      summary: "make the report anew at every change, and reload its page",
      description:
        "Makes the report, serves its page to this machine alone, and watches the data, the notebooks and the source: after each change the report is made anew and the open page loads itself. What is wrong is shown on the page and here. The files in the report folder are the same as those of `serapan report`. Ends with Ctrl-C.",
      serving: ({ address }) => `The report is at ${address} while this runs; end it with Ctrl-C.`,
      fileChanged: ({ path }) => `${path} changed`,
      made: ({ seconds }) => `Made in ${seconds} s; watching.`,
      upToDate: "The report is up to date; watching.",
      failed: ({ why }) => `${why}\n\nThe page shows the last report; watching.`,
      processEnded: ({ how }) => `The process that makes the report ended (${how}).`,
      exitCode: ({ code }) => `code ${code}`,
      beingMade: "The report is being made …",
      onlyThisMachine: "This page is served to this machine only.",
      notFound: "Not found. The report is at /",
    },
  },
};
