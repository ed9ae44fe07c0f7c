import { expect, it } from "vitest";
import { compareResults } from "../../../src/core/comparison/compare-results";
import { describeComparison } from "../../../src/core/comparison/describe-comparison";
import { renderChange } from "../../../src/page/render-change";
import { studyWith, thesisDescriptor } from "../study/thesis-package";
import { resultsOf, resultsText, withUnits1040, withYear2017 } from "./runs";

const change = compareResults(resultsOf(), resultsOf(withUnits1040, "b"));

it("shows a comparison in Indonesian, with Indonesian numbers in aligned columns", () => {
  const text = describeComparison(change, "id");
  expect(text).toContain(
    "Kota Contoh: laporan atas 2012–2016 (data bbbbbbbb) dibandingkan dengan laporan atas 2012–2016 (data aaaaaaaa).",
  );
  expect(text).toMatch(/^unit usaha industri kecil, 2016 +unit +direvisi +1\.940 +1\.040$/m);
  expect(text).toMatch(
    /^Uji t koefisien regresi utama +hasil uji +nyata \(p < 0,05\) +tidak nyata \(p ≥ 0,05\)$/m,
  );
});

it("shows a comparison in English, with English numbers", () => {
  expect(describeComparison(change, "en")).toMatch(
    /^small-industry business units, 2016 +units +revised +1,940 +1,040$/m,
  );
});

it("says of what has not changed that it has not", () => {
  const text = describeComparison(compareResults(resultsOf(), resultsOf({}, "b")), "en");
  expect(text).toContain("No cell has changed.");
  expect(text).toContain("No sign, test result or conclusion has changed.");
  expect(text).toContain("The findings of the audit have not changed.");
});

it("makes a section of the page, in each language, with the old numbers beside the new", () => {
  const texts = [resultsText(studyWith(), "a"), resultsText(studyWith(withYear2017), "b")] as const;
  const indonesian = renderChange(...texts, "id");
  expect(indonesian?.title).toBe("Apa yang berubah sejak laporan terakhir");
  expect(indonesian?.html).toMatch(/Sebelumnya \(2012–2016\).*Sekarang \(2012–2017\)/);
  expect(indonesian?.html).toContain("412.708");
  const english = renderChange(...texts, "en");
  expect(english?.title).toBe("What changed since the last report");
  expect(english?.html).toContain("412,708");
});

it("makes no section where no figure and no finding is another", () => {
  const descriptor = JSON.stringify({ ...thesisDescriptor(), title: "Another title" });
  const after = resultsText(studyWith({ "datapackage.json": descriptor }), "b");
  expect(renderChange(resultsText(studyWith(), "a"), after, "en")).toBeNull();
});

it("shows a region's name as text, whatever it holds", () => {
  const name = '<img src=x onerror="alert(1)">';
  const named = JSON.stringify({ ...thesisDescriptor(), region: { name, bpsCode: "9999", kind: "kota" } });
  const before = resultsText(studyWith({ "datapackage.json": named }), "a");
  const after = resultsText(studyWith({ ...withUnits1040, "datapackage.json": named }), "b");
  const html = renderChange(before, after, "en")?.html;
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img");
});
