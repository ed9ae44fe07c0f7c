import { describe, expect, it } from "vitest";
import { audit } from "../../../src/core/audit/audit";
import type { Finding } from "../../../src/core/audit/finding";
import { studyWith, thesisDescriptor } from "../study/thesis-package";
import { withLabourForce } from "../study/with-labour-force";
import { cleanTables, type MadeUpTables, studyOf } from "./clean-study";

/** Ten clean years from 2001 on, changed. */
function audited(change: (tables: MadeUpTables) => void): readonly Finding[] {
  const tables = cleanTables(11, 10, 0.01);
  const shift = 2001 - (tables.population[0]?.[0] ?? 0);
  for (const rows of Object.values(tables)) for (const row of rows) row[0] += shift;
  change(tables);
  return audit(studyOf(tables));
}

const rulesOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, cells }) => `${rule} ${cells[0]?.column} ${cells[0]?.year}`);

/** The row of a year; the test fails where there is none. */
function rowOf<Row extends [number, ...unknown[]]>(rows: Row[], year: number): Row {
  const row = rows.find(([own]) => own === year);
  if (row === undefined) throw new Error(`no row ${year}`);
  return row;
}

describe("published growth against recomputed", () => {
  /** Populations 1000, 1010, … grow by 1 %, so that the tolerance of half a person is wide. */
  const withGrowth = (populations: number[], growth: string[]) =>
    audit(
      studyWith({
        "datapackage.json": JSON.stringify({ ...thesisDescriptor(), remarks: [] }),
        "population.csv": `year,population,growth_reported\n${populations.map((count, index) => `${2012 + index},${count},${growth[index]}`).join("\n")}\n`,
      }),
    ).filter(({ rule }) => rule.startsWith("published-growth"));

  it.each([
    // 100 × (402286 ÷ 400000 − 1) = 0.5715; half a person in each is worth 0.00025.
    ["0.57", []],
    ["0.58", ["doubtful"]],
    ["0.56", ["doubtful"]],
    // With one decimal in the whole column the rounding allows 0.05.
    ["0.6", []],
    ["0.5", ["doubtful"]],
    ["1.07", ["doubtful"]],
    ["1.08", ["error-likely"]],
    ["-0.57", ["error-likely"]],
  ])("with 0.5715 recomputed, %s published gives %j", (published, severities) => {
    const findings = withGrowth([400_000, 402_286, 403_000], ["", published, ""]);
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it("allows what half a person is worth in a small population", () => {
    // 100 × (103 ÷ 101 − 1) = 1.98; from 101.5 to 102.5 it is 0.985, from 100.5 to 103.5 it is 2.985.
    expect(withGrowth([101, 103, 105], ["", "2.90", ""])).toEqual([]);
    expect(withGrowth([101, 103, 105], ["", "2.99", ""])).toHaveLength(1);
  });

  it("keeps both numbers in full", () => {
    const [finding] = withGrowth([400_000, 402_286, 403_000], ["", "0.75", ""]);
    expect(finding?.published).toBe(0.75);
    expect(finding?.recomputed).toBeCloseTo(0.5715, 12);
  });

  it("cannot recompute across a gap, or for the first year", () => {
    const findings = audited(({ population }) => {
      population.splice(3, 1);
      rowOf(population, 2001)[2] = 1.23;
    });
    expect(rulesOf(findings)).toEqual([
      "published-growth-not-recomputable growth_reported 2001",
      "gap-between-years population 2005",
      "published-growth-not-recomputable growth_reported 2005",
      "year-left-out unemployment_rate 2004",
    ]);
    expect(findings[0]?.text.en).toBe(
      "The published population growth of 2001 (1.23%) cannot be recomputed: the table has no population of 2000.",
    );
  });

  it.each([
    [
      "no row of the year before",
      "2012,400000,\n2014,402286,0.57",
      "2013 tidak ada dalam tabel",
      "the table has no population of 2013",
    ],
    [
      "the year before blank",
      "2012,400000,\n2013,,\n2014,402286,0.57",
      "2013 tidak ada dalam tabel",
      "the table has no population of 2013",
    ],
    [
      "the year itself blank",
      "2012,400000,\n2013,402286,\n2014,,0.57",
      "2014 tidak ada dalam tabel",
      "the table has no population of 2014",
    ],
    [
      "nobody in the year before",
      "2012,400000,\n2013,0,\n2014,402286,0.57",
      "2013 nol",
      "the population of 2013 is zero",
    ],
  ])("says why a rate cannot be recomputed: %s", (_, rows, indonesian, english) => {
    const found = audit(
      studyWith({
        "datapackage.json": JSON.stringify({ ...thesisDescriptor(), remarks: [] }).replaceAll(
          '"required":true',
          '"required":false',
        ),
        "population.csv": `year,population,growth_reported\n${rows}\n2015,403000,\n2016,404000,\n2017,405000,\n`,
      }),
    ).filter(({ rule }) => rule === "published-growth-not-recomputable");
    expect(found.map(({ text }) => text)).toEqual([
      {
        id: `Laju pertumbuhan penduduk 2014 yang diterbitkan (0,57%) tidak dapat dihitung ulang: jumlah penduduk ${indonesian}.`,
        en: `The published population growth of 2014 (0.57%) cannot be recomputed: ${english}.`,
      },
    ]);
  });
});

describe("units and workers", () => {
  it("finds a year whose workers alone rise", () => {
    const findings = audited(({ smallIndustry }) => {
      for (const row of smallIndustry) if (row[0] >= 2006) row[2] = Math.round(row[2] * 1.4);
    });
    expect(rulesOf(findings)).toEqual(["ratio-break workers 2006"]);
    expect(findings[0]?.text.en).toMatch(
      /^In 2006 business units .* while workers rose by .* outside the range/,
    );
    expect(findings[0]?.text.en).not.toContain("2016");
  });

  it("finds a year whose units lost a digit, and does not tell of the year that gets it back", () => {
    const findings = audited(({ smallIndustry }) => {
      const row = rowOf(smallIndustry, 2006);
      row[1] = Math.floor(row[1] / 10);
    });
    expect(rulesOf(findings)).toEqual(["ratio-out-of-line units 2006"]);
    expect(findings[0]?.text.id).toContain("Salah satu dari kedua angkanya mungkin salah cetak");
  });

  it("finds a year in which both jump, once, whether they stay there or come back", () => {
    const staying = audited(({ smallIndustry }) => {
      for (const row of smallIndustry) if (row[0] >= 2006) [row[1], row[2]] = [row[1] * 2, row[2] * 2];
    });
    const returning = audited(({ smallIndustry }) => {
      const row = rowOf(smallIndustry, 2006);
      [row[1], row[2]] = [row[1] * 2, row[2] * 2];
    });
    for (const findings of [staying, returning]) {
      expect(rulesOf(findings)).toEqual(["joint-jump units 2006"]);
      expect(findings[0]?.text.en).toMatch(
        /several series jump at once: units rose by .* and workers rose by/,
      );
    }
  });

  it("finds a year whose region became another: population, units and workers jump", () => {
    const findings = audited((tables) => {
      for (const row of tables.smallIndustry) if (row[0] >= 2006) [row[1], row[2]] = [row[1] * 2, row[2] * 2];
      tables.population = tables.population.map(([year, count]) => [
        year,
        year >= 2006 ? 2 * count : count,
        null,
      ]);
    });
    expect(rulesOf(findings)).toEqual(["joint-jump population 2006"]);
  });

  it("says nothing where only one of them grows fast from year to year", () => {
    const findings = audited(({ smallIndustry }) => {
      smallIndustry.forEach((row, index) => {
        [row[1], row[2]] = [Math.round(300 * 1.3 ** index), Math.round(2800 * 1.31 ** index)];
      });
    });
    expect(rulesOf(findings).filter((rule) => !rule.startsWith("constant-steps"))).toEqual([]);
  });

  it("finds two columns changed over in one year, and nothing else in it", () => {
    const findings = audited(({ smallIndustry }) => {
      const row = rowOf(smallIndustry, 2006);
      [row[1], row[2]] = [row[2], row[1]];
    });
    expect(rulesOf(findings)).toEqual(["swapped-columns units 2006"]);
    expect(findings[0]?.text.en).toContain("They may stand in each other’s column.");
  });

  it("does not take fewer workers than units for changed columns where that does not fit", () => {
    const findings = audited(({ smallIndustry }) => {
      const row = rowOf(smallIndustry, 2006);
      row[2] = Math.round(row[1] / 40);
    });
    expect(rulesOf(findings)).toEqual(["ratio-out-of-line workers 2006"]);
  });

  it("says nothing of firms so few that chance explains it", () => {
    const few: [number, number][] = [
      [10, 50],
      [10, 51],
      [10, 50],
      [11, 52],
      [9, 60],
    ];
    const rows = few.map(([units, workers], index) => `${2012 + index},${units},${workers}`);
    const findings = audit(studyWith({ "small-industry.csv": `year,units,workers\n${rows.join("\n")}\n` }));
    expect(findings.filter(({ rule }) => rule.startsWith("ratio"))).toEqual([]);
  });

  it("says nothing of one restless year among others as restless", () => {
    const ratios = [5, 6.5, 5, 6.6, 5.1];
    const rows = ratios.map(
      (ratio, index) => `${2012 + index},${1000 + index},${Math.round(ratio * (1000 + index))}`,
    );
    const findings = audit(studyWith({ "small-industry.csv": `year,units,workers\n${rows.join("\n")}\n` }));
    expect(findings.filter(({ rule }) => rule.startsWith("ratio"))).toEqual([]);
  });

  it("speaks of the definition of 2016 only in 2016", () => {
    const shifted = (first: number) => {
      const rows = [
        [652, 3575],
        [893, 5987],
        [967, 6321],
        [1040, 6657],
        [1940, 9425],
      ];
      const files = {
        "small-industry.csv": `year,units,workers\n${rows.map(([units, workers], index) => `${first + index},${units},${workers}`).join("\n")}\n`,
        "population.csv": `year,population,growth_reported\n${rows.map((_, index) => `${first + index},${365385 + index},`).join("\n")}\n`,
      };
      return audit(
        studyWith({ ...files, "datapackage.json": JSON.stringify({ ...thesisDescriptor(), remarks: [] }) }),
      );
    };
    const naming = (first: number) =>
      shifted(first)
        .filter(({ text }) => text.en.includes("July 2016"))
        .map(({ rule }) => rule);
    expect(naming(2012)).toEqual(["ratio-break"]);
    expect(naming(2011)).toEqual([]);
    expect(naming(2013)).toEqual([]);
  });

  it("compares no years across a gap", () => {
    const findings = audited((tables) => {
      for (const row of tables.smallIndustry) if (row[0] >= 2007) row[2] = Math.round(row[2] * 1.4);
      for (const rows of Object.values(tables)) rows.splice(5, 1);
      rowOf(tables.population, 2007)[2] = null;
    });
    expect(rulesOf(findings)).toEqual(["gap-between-years population 2007"]);
  });

  it.each([
    ["units", 1, "workers without a single business unit"],
    ["workers", 2, "business units without a single worker"],
  ] as const)("finds a year without %s, and no break beside it", (column, place, sentence) => {
    const findings = audited(({ smallIndustry }) => {
      rowOf(smallIndustry, 2006)[place] = 0;
    });
    expect(rulesOf(findings)).toEqual([`units-without-workers ${column} 2006`]);
    expect(findings[0]?.text.en).toContain(sentence);
  });

  it("finds nothing in a year that has neither", () => {
    const findings = audited(({ smallIndustry }) => {
      smallIndustry[0] = [smallIndustry[0]?.[0] ?? 0, 0, 0];
    });
    expect(findings).toEqual([]);
  });
});

describe("the size class", () => {
  const withRatio = (ratios: readonly number[], stated?: readonly [number, number]) => {
    const rows = ratios.map(
      (ratio, index) => `${2012 + index},${1000 + 37 * index},${Math.round(ratio * (1000 + 37 * index))}`,
    );
    const descriptor = { ...thesisDescriptor(), remarks: [] };
    const resources = descriptor.resources.map((resource) =>
      resource.name === "small-industry" && stated !== undefined
        ? { ...resource, workersPerUnit: stated }
        : resource,
    );
    return audit(
      studyWith({
        "datapackage.json": JSON.stringify({ ...descriptor, resources }),
        "small-industry.csv": `year,units,workers\n${rows.join("\n")}\n`,
      }),
    ).filter(({ rule }) => rule === "size-class");
  };
  const told = (findings: readonly Finding[]) =>
    findings.map(
      ({ severity, cells }) => `${severity} ${[...new Set(cells.map(({ year }) => year))].join(" ")}`,
    );

  it("is from 1 to 19 unless told, each side told once", () => {
    expect(told(withRatio([0.7, 0.72, 0.7, 0.71, 0.7]))).toEqual(["error-likely 2012 2013 2014 2015 2016"]);
    expect(told(withRatio([20.3, 20.5, 20.1, 20.4, 20.2]))).toEqual(["doubtful 2012 2013 2014 2015 2016"]);
    expect(withRatio([1, 1.02, 1.01, 1, 1.01])).toEqual([]);
    expect(withRatio([18.9, 19, 18.8, 18.9, 18.8])).toEqual([]);
  });

  it("is that of the descriptor, where it states one", () => {
    expect(told(withRatio([4.9, 4.8, 4.9, 4.8, 4.9], [5, 19]))).toEqual([
      "doubtful 2012 2013 2014 2015 2016",
    ]);
    expect(withRatio([22, 22.2, 22.1, 22.3, 22.1], [5, 30])).toEqual([]);
  });

  it("names the minimum of BPS where most years keep it", () => {
    const [finding] = withRatio([5.48, 5.6, 5.54, 5.4, 4.86]);
    expect(finding?.severity).toBe("note");
    expect(finding?.text.en).toMatch(/^In 2016 .* below 5, the least .* BPS \(4\.86\)/);
    expect(finding?.text.id).toMatch(
      /^Pada 2016 .* kurang dari 5 orang, batas bawah industri kecil menurut BPS \(4,86\)/,
    );
    expect(withRatio([2.1, 2.2, 2.15, 2.1, 2.2])).toEqual([]);
  });
});

describe("a figure far from its neighbours", () => {
  const withoutRates = (change: (tables: MadeUpTables) => void) =>
    audited((tables) => {
      for (const row of tables.population) row[2] = null;
      change(tables);
    });

  it.each([2001, 2006, 2010])("is found where no growth is published: the population of %i", (year) => {
    const findings = withoutRates(({ population }) => {
      const row = rowOf(population, year);
      row[1] = Math.round(row[1] * 1.4);
    });
    expect(rulesOf(findings)).toEqual([`figure-out-of-line population ${year}`]);
  });

  it("is not a population that stays where it went", () => {
    const findings = withoutRates(({ population }) => {
      for (const row of population) if (row[0] >= 2006) row[1] = Math.round(row[1] * 1.4);
    });
    expect(findings).toEqual([]);
  });

  it("is a rate ten times too large, in the middle and at the end", () => {
    for (const year of [2005, 2010]) {
      const findings = audited(({ unemployment }) => {
        const row = rowOf(unemployment, year);
        row[1] = Number((10 * Number(row[1])).toFixed(2));
      });
      expect(rulesOf(findings)).toEqual([`figure-out-of-line unemployment_rate ${year}`]);
    }
  });

  it("is not a rate that moves as the others do", () => {
    const findings = audited(({ unemployment }) => {
      unemployment.forEach((row, index) => {
        row[1] = index % 2 === 0 ? 5.11 + index / 50 : 8.37 + index / 70;
        row[1] = Number(row[1].toFixed(2));
      });
    });
    expect(findings).toEqual([]);
  });

  it("is a rate of zero", () => {
    const findings = audited(({ unemployment }) => {
      rowOf(unemployment, 2005)[1] = 0;
    });
    expect(rulesOf(findings)).toEqual(["zero-rate unemployment_rate 2005"]);
  });
});

describe("which of two figures is the likelier misprint", () => {
  it("is the rate where the years around it fit", () => {
    const findings = audited(({ population }) => {
      const row = rowOf(population, 2006);
      row[2] = Number(row[2]) + 1.2;
      row[2] = Number(row[2].toFixed(2));
    });
    expect(rulesOf(findings)).toEqual(["published-growth-differs growth_reported 2006"]);
    expect(findings[0]?.text.en).toContain("the rate of 2006 stands alone and is the likelier misprint");
    expect(findings[0]?.text.id).toContain("laju 2006 berdiri sendiri dan lebih mungkin salah cetak");
  });

  it("is the population that fits neither its rate nor the next one, told once", () => {
    const findings = audited(({ population }) => {
      const row = rowOf(population, 2006);
      row[1] = Math.round(row[1] * 1.08);
    });
    expect(rulesOf(findings)).toEqual(["published-growth-differs population 2006"]);
    expect(findings[0]?.text.en).toContain("the population of 2006 is the likelier misprint");
  });

  it("is not told at the ends, where a population may be as wrong as a rate", () => {
    const findings = audited(({ population }) => {
      const row = rowOf(population, 2010);
      row[2] = Number((Number(row[2]) + 1.2).toFixed(2));
    });
    expect(rulesOf(findings)).toEqual(["published-growth-differs growth_reported 2010"]);
    expect(findings[0]?.text.en).toContain(
      "One of the figures may be misprinted, or a population may have been revised",
    );
  });
});

describe("the labour force against the other tables", () => {
  const rules = (rows?: [number, number, number][]) =>
    audit(
      withLabourForce(
        studyWith({ "datapackage.json": JSON.stringify({ ...thesisDescriptor(), remarks: [] }) }),
        rows,
      ),
    ).filter(({ rule }) => /labour-force|unemployment-rate|employed/.test(rule));
  const fitting: [number, number, number][] = [
    [2012, 160_000, 152_368],
    [2013, 164_500, 156_127],
    [2014, 168_300, 157_596],
  ];
  const with2014 = (all: number, employed: number) => rules([...fitting.slice(0, 2), [2014, all, employed]]);

  it("fits", () => {
    expect(rules()).toEqual([]);
    expect(rules(fitting)).toEqual([]);
  });

  it("has more employed people than it has people", () => {
    expect(rulesOf(with2014(157_596, 168_300))).toEqual(["more-employed-than-labour-force employed 2014"]);
  });

  it("gives another unemployment rate than the published one", () => {
    // 100 × (1 − 157,596 ÷ 168,900) = 6.693, published 6.36; with 170,000 it is 7.296.
    expect(with2014(168_900, 157_596).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      "doubtful unemployment-rate-differs",
    ]);
    const [finding] = with2014(170_000, 157_596);
    expect([finding?.severity, finding?.published]).toEqual(["error-likely", 6.36]);
    expect(finding?.recomputed).toBeCloseTo(7.296, 3);
  });

  it("has fewer employed people than small industry has workers", () => {
    expect(rulesOf(with2014(6000, 5618))).toEqual(["more-workers-than-employed workers 2014"]);
  });
});

describe("a table", () => {
  it("without figures is named, one with a single figure is not", () => {
    const empty = (tables: MadeUpTables) => {
      for (const row of tables.unemployment) row[1] = null;
    };
    const findings = audited(empty);
    expect(rulesOf(findings)).toEqual(["empty-table unemployment_rate 2001"]);
    expect(findings[0]?.severity).toBe("note");
    const one = audited((tables) => {
      empty(tables);
      rowOf(tables.unemployment, 2004)[1] = 5.31;
    });
    expect(one).toEqual([]);
  });

  it("in round thousands is taken for rounded, not for interpolated or carried over", () => {
    const findings = audited(({ population }) => {
      population.forEach((row, index) => {
        row[1] = 380_000 + 4000 * index + (index > 6 ? 1000 : 0);
        row[2] = null;
      });
    });
    expect(findings).toEqual([]);
  });
});

describe("repeated values", () => {
  it("finds a count carried over through three years as one run", () => {
    const findings = audited(({ smallIndustry }) => {
      const kept = rowOf(smallIndustry, 2004)[2];
      rowOf(smallIndustry, 2005)[2] = kept;
      rowOf(smallIndustry, 2006)[2] = kept;
    });
    const [finding] = findings.filter(({ rule }) => rule === "repeated-value");
    expect(finding?.cells.map(({ column, year }) => [column, year])).toEqual([
      ["workers", 2004],
      ["workers", 2005],
      ["workers", 2006],
    ]);
    expect(finding?.text.en).toMatch(
      /is given for 2004, 2005 and 2006\. The figure of the year before may have been carried over\.$/,
    );
    expect(finding?.text.id).toMatch(
      /tercantum untuk tahun 2004, 2005, dan 2006\. Angka tahun sebelumnya mungkin digunakan kembali\.$/,
    );
  });

  it("finds the same rate in three years, in a row or apart, unless chance makes that easily", () => {
    const rates = (all: (number | null)[]) =>
      audited(({ unemployment }) => {
        unemployment.forEach((row, index) => {
          row[1] = all[index] ?? null;
        });
      }).map(({ rule, cells }) => `${rule} ${cells.map(({ year }) => year).join(" ")}`);
    expect(rates([5.3, 5.3, 5.3, 5.6, 6.1])).toEqual(["repeated-rate 2001 2002 2003"]);
    expect(rates([5.31, 6.22, 5.31, 7.48, 5.31])).toEqual(["repeated-rate 2001 2003 2005"]);
    expect(rates([5.3, 5.6, 5.3, 5.7, 5.3])).toEqual([]);
    expect(rates([5.31, 6.22, 5.31, 7.48, 6.04])).toEqual([]);
  });

  it("finds one growth given for three years", () => {
    const findings = audited((tables) => {
      for (const row of tables.population) row[2] = [2004, 2005, 2006].includes(row[0]) ? 2.05 : null;
    }).filter(({ rule }) => rule === "repeated-rate");
    expect(rulesOf(findings)).toEqual(["repeated-rate growth_reported 2004"]);
  });

  it("finds a rate of two decimals, but not one of one decimal", () => {
    const withRates = (rates: string[]) =>
      audit(
        studyWith({
          "unemployment.csv": `year,unemployment_rate\n${rates.map((rate, index) => `${2012 + index},${rate}`).join("\n")}\n`,
        }),
      ).filter(({ rule }) => rule === "repeated-value");
    expect(withRates(["5.31", "5.31", "5.40", "5.52", "5.61"])).toHaveLength(1);
    expect(withRates(["5.3", "5.3", "5.4", "5.5", "5.6"])).toEqual([]);
  });

  it("speaks of the survey of 2016 only where the figure of 2016 repeats the one before", () => {
    const texts = (rates: string) =>
      audit(studyWith({ "unemployment.csv": rates }))
        .filter(({ rule }) => rule === "repeated-value")
        .map(({ text }) => text.en.includes("August 2016"));
    expect(texts("year,unemployment_rate\n2014,6.36\n2015,7.71\n2016,7.71\n")).toEqual([true]);
    expect(texts("year,unemployment_rate\n2014,7.71\n2015,7.71\n2016,7.72\n")).toEqual([false]);
    expect(texts("year,unemployment_rate\n2015,7.12\n2016,7.71\n2017,7.71\n")).toEqual([false]);
  });

  it("says nothing of equal values on both sides of a gap", () => {
    const findings = audit(
      studyWith({
        "unemployment.csv": "year,unemployment_rate\n2012,7.71\n2013,6.12\n2015,6.12\n2016,7.33\n",
      }),
    );
    expect(findings.filter(({ rule }) => rule === "repeated-value")).toEqual([]);
  });
});

describe("constant steps", () => {
  const withUnits = (units: number[]) => {
    const rows = units.map((count, index) => `${2005 + index},${count},${Math.round(count * 5.3)}`);
    const people = units.map((_, index) => `${2005 + index},${300000 + 7919 * index + 503 * (index % 3)},`);
    return audit(
      studyWith({
        "datapackage.json": JSON.stringify({ ...thesisDescriptor(), remarks: [] }),
        "small-industry.csv": `year,units,workers\n${rows.join("\n")}\n`,
        "population.csv": `year,population,growth_reported\n${people.join("\n")}\n`,
      }),
    ).filter(({ rule, cells }) => rule === "constant-steps" && cells[0]?.column === "units");
  };

  const stepped = (start: number, step: number, steps: number) =>
    Array.from({ length: steps + 1 }, (_, index) => Math.round(start + index * step));

  it("finds five steps of 310, and five that rounding makes differ by one", () => {
    const [finding] = withUnits([...stepped(4000, 310, 5), 5600]);
    expect(finding?.cells.map(({ year }) => year)).toEqual([2005, 2006, 2007, 2008, 2009, 2010]);
    expect(finding?.text.en).toContain("from 2005 to 2010 the figure changes by the same amount every year");
    expect(withUnits(stepped(4000, 310.5, 5))).toHaveLength(1);
    expect(withUnits(stepped(9000, -310, 5))).toHaveLength(1);
  });

  // A chance of one in a million: (5 ÷ s) to the power of the steps less one.
  it.each([
    [5001, 3, 1],
    [4990, 2, 0],
    [250, 4, 0],
    [250, 5, 1],
    [25, 9, 0],
    [25, 10, 1],
    [4, 30, 0],
  ])("of steps of %i, %i are told %i times", (step, steps, times) => {
    expect(withUnits(stepped(20_000, step, steps))).toHaveLength(times);
  });

  it("finds a constant rate of growth in numbers large enough to show it", () => {
    const growing = (start: number) =>
      withUnits([0, 1, 2, 3, 4, 5].map((index) => Math.round(start * 1.031 ** index)));
    expect(growing(40_000).map(({ text }) => text.en)).toEqual([
      expect.stringContaining("the same percentage every year"),
    ]);
    expect(growing(400)).toEqual([]);
  });

  it("says nothing of steps two apart, of a constant series, or of equal steps across a gap", () => {
    expect(withUnits([4000, 4310, 4622, 4932, 5244, 5554])).toEqual([]);
    expect(withUnits([4000, 4000, 4000, 4000, 4000, 4000])).toEqual([]);
    const findings = audited(({ smallIndustry }) => {
      smallIndustry.forEach((row, index) => {
        row[1] = 4000 + 310 * index;
      });
      smallIndustry.splice(4, 1);
    });
    expect(findings.filter(({ rule }) => rule === "constant-steps")).toEqual([]);
  });

  it("finds an interpolated rate", () => {
    const rates = Array.from(
      { length: 7 },
      (_, index) => `${2012 + index},${(4.1 + 1.27 * index).toFixed(2)}`,
    );
    const rows = Array.from(
      { length: 7 },
      (_, index) => `${2012 + index},${652 + index ** 3},${3575 + 5 * index ** 3}`,
    );
    const findings = audit(
      studyWith({
        "unemployment.csv": `year,unemployment_rate\n${rates.join("\n")}\n`,
        "small-industry.csv": `year,units,workers\n${rows.join("\n")}\n`,
      }),
    );
    const [finding] = findings.filter(({ rule }) => rule === "constant-steps");
    expect(finding?.cells).toHaveLength(7);
  });
});

describe("titles and units", () => {
  const withDescriptor = (change: (descriptor: string) => string) =>
    audit(studyWith({ "datapackage.json": change(JSON.stringify(thesisDescriptor())) })).filter(({ rule }) =>
      rule.endsWith("not-fit"),
    );
  const titled = (name: string, title: string) =>
    withDescriptor((text) =>
      text.replace(`"path":"${name}.csv"`, `"path":"${name}.csv","publishedTitle":"${title}"`),
    );

  it.each([
    ["unemployment", "Jumlah Pengangguran Kota Contoh"],
    ["unemployment", "Number of unemployed"],
    ["unemployment", "BANYAKNYA PENGANGGUR"],
    ["small-industry", "Persentase unit usaha dan tenaga kerja"],
    ["small-industry", "Business units, per cent"],
  ])("a table %s titled %j does not fit", (name, title) => {
    const findings = titled(name, title);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["title-does-not-fit", "error-likely"],
    ]);
    expect(findings[0]?.text.id).toContain(`“${title}”`);
  });

  it.each([
    ["unemployment", "Tingkat Pengangguran Terbuka"],
    ["unemployment", "Jumlah dan tingkat pengangguran"],
    ["unemployment", "Pengangguran"],
    ["population", "Jumlah Penduduk dan Laju Pertumbuhan"],
    ["small-industry", "Jumlah unit usaha"],
    ["small-industry", "Pertumbuhan industri kecil"],
    ["small-industry", "Accounting of discounted units"],
  ])("a table %s titled %j fits", (name, title) => {
    expect(titled(name, title)).toEqual([]);
  });

  it("a unit that is a percentage does not fit a count, nor a count a rate", () => {
    const counted = withDescriptor((text) =>
      text.replace('"unit":{"id":"workers","en":"workers"}', '"unit":{"id":"persen","en":"per cent"}'),
    );
    expect(rulesOf(counted)).toEqual(["unit-does-not-fit workers 2012"]);
    const rated = withDescriptor((text) =>
      text.replace(/("name":"unemployment_rate".*?"unit":)\{.*?\}/, '$1{"id":"orang","en":"persons"}'),
    );
    expect(rulesOf(rated)).toEqual(["unit-does-not-fit unemployment_rate 2012"]);
    expect(rated[0]?.text.en).toBe(
      "The column unemployment_rate holds percentages, while its title or unit says “orang”. That description may be mistaken.",
    );
  });
});

describe("years", () => {
  it("names a year that only some tables have, with the tables that lack it", () => {
    const findings = audited(({ population, unemployment }) => {
      population.splice(-1);
      unemployment.splice(0, 1);
    });
    expect(findings.map(({ rule, severity, text }) => [rule, severity, text.en])).toEqual([
      [
        "year-left-out",
        "note",
        "The year 2010 is left out of the analysis: the table of population lacks figures that it needs for that year.",
      ],
      [
        "year-without-unemployment",
        "note",
        "The unemployment table has no year 2001, which the other tables have; the analysis of unemployment does without it.",
      ],
    ]);
  });

  it("does not ask a year for an unemployment rate, which the analysis can do without", () => {
    const found = audited(({ unemployment, smallIndustry }) => {
      unemployment.splice(-1);
      smallIndustry.splice(-1);
    });
    expect(found.map(({ rule, text }) => [rule, text])).toEqual([
      [
        "year-left-out",
        {
          id: "Tahun 2010 tidak dianalisis: tabel industri kecil tidak memuat semua angka yang diperlukan untuk tahun itu.",
          en: "The year 2010 is left out of the analysis: the table of small industry lacks figures that it needs for that year.",
        },
      ],
    ]);
  });

  it("names a gap", () => {
    const findings = audited((tables) => {
      for (const rows of [tables.unemployment, tables.smallIndustry]) rows.splice(4, 1);
      tables.population.splice(4, 1);
      rowOf(tables.population, 2006)[2] = null;
    });
    expect(findings.map(({ rule, text }) => [rule, text.id])).toEqual([
      [
        "gap-between-years",
        "Setelah 2004, data yang lengkap baru ada lagi untuk 2006; pertumbuhan antara kedua tahun itu tidak dihitung.",
      ],
    ]);
  });
});
