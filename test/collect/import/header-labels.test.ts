import { describe, expect, it } from "vitest";
import { cellAddress, textCell } from "../../../src/collect/import/cell-content";
import type { Grid } from "../../../src/collect/import/grid";
import { headerLabels } from "../../../src/collect/import/header-labels";
import { findLayout, type Layout } from "../../../src/collect/import/table-layout";

/** Rows of cells, parted by bars. */
const grid = (...lines: readonly string[]): Grid => ({
  sheet: null,
  rows: lines.map((line, row) =>
    line.split("|").map((text, column) => textCell(cellAddress(row, column), text.trim())),
  ),
});

const over = (table: Grid, column: number) => headerLabels(table, findLayout(table.rows) as Layout, column);

describe("the labels over a column", () => {
  const table = grid(
    "Wilayah Penduduk |      | Laju Pertumbuhan |      | Jumlah Penduduk 2019",
    "                 | 2016 | 2017             | 2018 |                     ",
    "Kota Kupang      | 2,92 | 2,59             | 2,69 | 430.000             ",
  );

  it("are carried to the right from a merged cell", () => {
    expect(over(table, 3)).toMatchObject({ labels: ["Laju Pertumbuhan"], year: { year: 2018 } });
  });

  it("are not carried into a group that begins above, whose year is its own", () => {
    expect(over(table, 4)).toMatchObject({ labels: ["Jumlah Penduduk 2019"], year: { year: 2019 } });
  });

  it("are not taken from the head of the rows' labels", () => {
    expect(over(table, 1)).toMatchObject({ labels: [], year: { year: 2016 } });
  });
});

describe("findLayout", () => {
  it("takes numbers that look like years for figures where the years stand down", () => {
    const table = grid("Tahun | Unit | Orang", "2016 | 1940 | 1987", "2017 | 1950 | 1990");
    expect(findLayout(table.rows)).toMatchObject({
      kind: "down",
      yearColumn: 0,
      bodyTop: 1,
      valueColumns: [1, 2],
    });
  });

  it("takes numbers that look like years for figures below a row of years", () => {
    const table = grid("Kabupaten/Kota | 2016 | 2017", "Belu | 1987 | 1990", "Kota Kupang | 1988 | 1991");
    expect(findLayout(table.rows)).toMatchObject({ kind: "across", headerTop: 0, bodyTop: 1 });
  });

  it("takes a merged head over the years for no column of years", () => {
    const table = grid("Kabupaten/Kota | Tahun |", " | 2016 | 2017", "Kota Kupang | 5 | 6");
    expect(findLayout(table.rows)).toMatchObject({
      kind: "across",
      headerTop: 0,
      bodyTop: 2,
      labelColumns: [0],
    });
  });

  it("leaves titles above the header, and the row of column numbers out of the body", () => {
    const table = grid(
      "Jumlah Penduduk 2016",
      "",
      "Kabupaten/Kota | 2016 | 2017",
      "(1) | (2) | (3)",
      "Kota Kupang | 5 | 6",
    );
    expect(findLayout(table.rows)).toMatchObject({ kind: "across", headerTop: 2, bodyTop: 4 });
  });

  it("finds nothing where no cell is a year and no row has figures", () => {
    expect(findLayout(grid("a | b", "c | d").rows)).toBeNull();
  });
});
