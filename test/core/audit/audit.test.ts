import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { audit } from "../../../src/core/audit/audit";
import { studyWith } from "../study/thesis-package";
import { cleanTables, studyOf } from "./clean-study";

describe("audit of the thesis' data", () => {
  const findings = audit(openStudy("data/kota-kupang"));

  it("finds what contradicts, in the order of severity, table, year and rule", () => {
    expect(
      findings.map(
        ({ severity, rule, cells }) => `${severity} ${rule} ${cells[0]?.column} ${cells.at(-1)?.year}`,
      ),
    ).toEqual([
      "error-likely published-growth-differs growth_reported 2013",
      "error-likely title-does-not-fit unemployment_rate 2016",
      "doubtful published-growth-differs growth_reported 2012",
      "doubtful repeated-value unemployment_rate 2016",
      "doubtful ratio-break workers 2012",
      "doubtful ratio-break units 2016",
      "note published-growth-not-recomputable growth_reported 2012",
      "note size-class units 2016",
    ]);
  });

  it("says it in both languages, each with its own numbers", () => {
    const [growth, title, , repeated, , ratio, , size] = findings;
    expect(growth?.text.id).toContain(
      "1,50%, sedangkan dari jumlah penduduk 2013 dan 2014 diperoleh 0,47%, selisih 1,03 persen poin",
    );
    expect(growth?.text.en).toContain(
      "1.50%, while the populations of 2013 and 2014 give 0.47%, a difference of 1.03 percentage points",
    );
    expect(growth?.text.en).toContain("the rate of 2014 stands alone and is the likelier misprint.");
    expect(growth?.text.id).toContain("laju 2014 berdiri sendiri dan lebih mungkin salah cetak.");
    expect(size?.text.en).toContain("by the definition of Statistics Indonesia, BPS (4.86)");
    expect(title?.text.en).toContain("“Jumlah pengangguran di Kota Kupang”, announces a number");
    expect(repeated?.text.id).toContain(
      "7,70 persen, tercantum untuk tahun 2015 dan 2016. Survei Angkatan Kerja Nasional Agustus 2016",
    );
    expect(ratio?.text.en).toContain(
      "from 6.40 (2015) to 4.86 (2016), outside the range of the years before (5.48 to 6.70)",
    );
    expect(ratio?.text.en).toContain("in July 2016 (Regulation 64/M-IND/PER/7/2016)");
  });

  it("is data that JSON keeps whole", () => {
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  it("speaks of possibilities, never of causes or blame", () => {
    for (const { text } of findings) {
      expect(text.en).not.toMatch(/\b(because|caused?|due to|wrong|fraud|manipulat)/i);
      expect(text.id).not.toMatch(/\b(karena|disebabkan|akibat|salah besar|manipulasi)/i);
    }
  });
});

describe("audit of clean data", () => {
  it.each([
    ["three years", 1, 3, 0.02],
    ["five years", 2, 5, 0.02],
    ["twenty calm years", 3, 20, 0.005],
    ["forty-five restless years", 4, 45, 0.03],
  ])("finds nothing in %s", (_, seed, years, noise) => {
    expect(audit(studyOf(cleanTables(seed, years, noise)))).toEqual([]);
  });

  it("finds nothing in smooth series with half a per cent of noise or more, whatever their level, length and growth", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 3, max: 25 }),
        fc.double({ min: 0.005, max: 0.03, noNaN: true }),
        (seed, years, noise) => {
          expect(audit(studyOf(cleanTables(seed, years, noise)))).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 5371 },
    );
  });
});

describe("audit", () => {
  it("gives the same findings for the same study, and leaves the study as it was", () => {
    const study = studyWith();
    const before = structuredClone(study);
    expect(audit(study)).toEqual(audit(study));
    expect(study).toEqual(before);
  });
});
