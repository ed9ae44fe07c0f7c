import { expect, it } from "vitest";
import { undatedPdf } from "../../src/page/print-pdf";

const printedAt = (time: string) =>
  Buffer.from(`%PDF\n<</CreationDate (D:${time}+07'00')\n/ModDate (D:${time}+07'00')>>\nÿ`, "latin1");

it("makes two prints of one page equal, in the same number of bytes", () => {
  const [one, other] = [printedAt("20261124043539"), printedAt("20270101000000")];
  expect(undatedPdf(one)).toEqual(undatedPdf(other));
  expect(undatedPdf(one)).toHaveLength(one.length);
  expect(Buffer.from(undatedPdf(one)).toString("latin1")).toContain("ÿ");
});
