import {
  DataFrame,
  getDummies,
  MinMaxScaler,
  merge,
  OneHotEncoder,
  Series,
  StandardScaler,
} from "danfojs-node";
import { describe, expect, it } from "vitest";

const units = [700, 800, 850, 1000];
const workers = [3500, 4000, 5100, 6000];
const make = () => new DataFrame({ units, workers }, { index: [2012, 2013, 2014, 2015] });
const withGap = () => new DataFrame({ units: [700, Number.NaN, 850], rate: [4.5, 5, Number.NaN] });
const mixed = () =>
  new DataFrame({ kind: ["food", "wood", "food", "wood"], units: [1, 2, 3, 4], workers: [5, 6, 7, 9] });

/**
 * Each thing that danfojs' reference shows of a DataFrame, with what it must be by exact arithmetic: the packages
 * that it asks for are replaced by parts of them.
 */
describe("a DataFrame's", () => {
  it.each<[string, () => unknown, unknown]>([
    [
      "add",
      () => make().add(1).values,
      [
        [701, 3501],
        [801, 4001],
        [851, 5101],
        [1001, 6001],
      ],
    ],
    [
      "sub",
      () => make().sub(make()).values,
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      "mul",
      () => make().mul([2, 3], { axis: 1 }).values,
      [
        [1400, 10500],
        [1600, 12000],
        [1700, 15300],
        [2000, 18000],
      ],
    ],
    [
      "div",
      () => make().div(new Series(units), { axis: 0 }).values,
      [
        [1, 5],
        [1, 5],
        [1, 6],
        [1, 6],
      ],
    ],
    [
      "pow",
      () =>
        new DataFrame([
          [2, 3],
          [4, 5],
        ]).pow(2).values,
      [
        [4, 9],
        [16, 25],
      ],
    ],
    [
      "mod",
      () =>
        new DataFrame([
          [7, 9],
          [4, 5],
        ]).mod(4).values,
      [
        [3, 1],
        [0, 1],
      ],
    ],
    [
      "eq",
      () => make().eq(700).values,
      [
        [true, false],
        [false, false],
        [false, false],
        [false, false],
      ],
    ],
    [
      "ne",
      () => make().ne(700).values,
      [
        [false, true],
        [true, true],
        [true, true],
        [true, true],
      ],
    ],
    [
      "lt",
      () => make().lt(800).values,
      [
        [true, false],
        [false, false],
        [false, false],
        [false, false],
      ],
    ],
    [
      "le",
      () => make().le(800).values,
      [
        [true, false],
        [true, false],
        [false, false],
        [false, false],
      ],
    ],
    [
      "gt",
      () => make().gt(800).values,
      [
        [false, true],
        [false, true],
        [true, true],
        [true, true],
      ],
    ],
    [
      "ge",
      () => make().ge(800).values,
      [
        [false, true],
        [true, true],
        [true, true],
        [true, true],
      ],
    ],
    ["mean", () => make().mean({ axis: 0 }).values, [837.5, 4650]],
    ["median", () => make().median({ axis: 0 }).values, [825, 4550]],
    ["mode", () => new DataFrame({ a: [1, 2, 2], b: [3, 3, 1] }).mode({ axis: 0 }).values, [2, 3]],
    ["sum", () => make().sum({ axis: 0 }).values, [3350, 18600]],
    ["min", () => make().min({ axis: 0 }).values, [700, 3500]],
    ["max", () => make().max({ axis: 0 }).values, [1000, 6000]],
    ["var", () => new DataFrame({ a: [1, 2, 3], b: [2, 4, 6] }).var({ axis: 0 }).values, [1, 4]],
    ["std", () => new DataFrame({ a: [1, 2, 3], b: [2, 4, 6] }).std({ axis: 0 }).values, [1, 2]],
    ["count", () => make().count({ axis: 0 }).values, [4, 4]],
    ["round", () => new DataFrame([[1.236, 2.654]]).round(2).values, [[1.24, 2.65]]],
    ["abs", () => new DataFrame([[-1, 2]]).abs().values, [[1, 2]]],
    [
      "cumSum",
      () => make().cumSum({ axis: 0 }).values,
      [
        [700, 3500],
        [1500, 7500],
        [2350, 12600],
        [3350, 18600],
      ],
    ],
    [
      "cumProd",
      () =>
        new DataFrame([
          [2, 3],
          [4, 5],
        ]).cumProd({ axis: 0 }).values,
      [
        [2, 3],
        [8, 15],
      ],
    ],
    [
      "cumMin",
      () =>
        new DataFrame([
          [4, 3],
          [2, 5],
        ]).cumMin({ axis: 0 }).values,
      [
        [4, 3],
        [2, 3],
      ],
    ],
    [
      "cumMax",
      () =>
        new DataFrame([
          [4, 3],
          [2, 5],
        ]).cumMax({ axis: 0 }).values,
      [
        [4, 3],
        [4, 5],
      ],
    ],
    [
      "diff",
      () => make().diff(1).values,
      [
        [Number.NaN, Number.NaN],
        [100, 500],
        [50, 1100],
        [150, 900],
      ],
    ],
    [
      "pctChange",
      () =>
        new DataFrame([
          [2, 4],
          [3, 5],
        ]).pctChange(1).values,
      [
        [Number.NaN, Number.NaN],
        [0.5, 0.25],
      ],
    ],
    [
      "describe",
      () => new DataFrame({ a: [1, 2, 3] }).describe().values,
      [[3], [2], [1], [1], [2], [3], [1]],
    ],
    ["dropNa", () => withGap().dropNa({ axis: 1 }).values, [[700, 4.5]]],
    [
      "fillNa",
      () => withGap().fillNa(0).values,
      [
        [700, 4.5],
        [0, 5],
        [850, 0],
      ],
    ],
    [
      "isNa",
      () => withGap().isNa().values,
      [
        [false, false],
        [true, false],
        [false, true],
      ],
    ],
    ["drop", () => make().drop({ columns: ["units"] }).values, [[3500], [4000], [5100], [6000]]],
    [
      "addColumn",
      () =>
        make()
          .addColumn("size", [5, 5, 6, 6])
          .values.map((row) => (row as number[])[2]),
      [5, 5, 6, 6],
    ],
    ["selectDtypes", () => mixed().selectDtypes(["string"]).columns, ["kind"]],
    ["sortValues", () => make().sortValues("units", { ascending: false }).index, [2015, 2014, 2013, 2012]],
    ["sortIndex", () => make().sortIndex({ ascending: false }).index, [2015, 2014, 2013, 2012]],
    ["setIndex", () => make().setIndex({ index: [1, 2, 3, 4] }).index, [1, 2, 3, 4]],
    ["resetIndex", () => make().resetIndex().index, [0, 1, 2, 3]],
    ["rename", () => make().rename({ units: "firms" }).columns, ["firms", "workers"]],
    ["replace", () => make().replace(700, 1, { columns: ["units"] }).values[0], [1, 3500]],
    ["query", () => mixed().query(mixed().units.gt(2)).index, [2, 3]],
    ["loc", () => make().loc({ rows: [2013], columns: ["workers"] }).values, [[4000]]],
    ["iloc", () => make().iloc({ rows: [0], columns: [1] }).values, [[3500]]],
    ["at", () => make().at(2014, "workers"), 5100],
    ["iat", () => make().iat(1, 0), 800],
    ["head", () => make().head(1).values, [[700, 3500]]],
    ["tail", () => make().tail(1).values, [[1000, 6000]]],
    [
      "apply",
      () => make().apply((row: number[]) => (row[1] ?? 0) / (row[0] ?? 1), { axis: 1 }).values,
      [5, 5, 6, 6],
    ],
    ["applyMap", () => make().applyMap((value: number) => value / 100).values[0], [7, 35]],
    [
      "groupby",
      () => mixed().groupby(["kind"]).sum().values,
      [
        ["food", 4, 12],
        ["wood", 6, 15],
      ],
    ],
    [
      "append",
      () =>
        make()
          .append([[1, 2]], [2016])
          .tail(1).values,
      [[1, 2]],
    ],
    ["nUnique", () => mixed().nUnique(0).values, [2, 4, 4]],
    ["T", () => make().T.values, [units, workers]],
    ["copy", () => make().copy().values, make().values],
    ["asType", () => make().asType("units", "string").units.values, ["700", "800", "850", "1000"]],
    ["shape", () => make().shape, [4, 2]],
    ["ctypes", () => mixed().ctypes.values, ["string", "int32", "int32"]],
    [
      "tensor",
      () => make().tensor.arraySync(),
      [
        [700, 3500],
        [800, 4000],
        [850, 5100],
        [1000, 6000],
      ],
    ],
    [
      "merge",
      () =>
        merge({
          left: mixed(),
          right: new DataFrame({ kind: ["food"], code: [1] }),
          on: ["kind"],
          how: "inner",
        }).values,
      [
        ["food", 1, 5, 1],
        ["food", 3, 7, 1],
      ],
    ],
    [
      "getDummies",
      () => getDummies(new Series(["a", "b"])).values,
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      "OneHotEncoder",
      () => new OneHotEncoder().fitTransform(["a", "b"]),
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      "MinMaxScaler",
      () => new MinMaxScaler().fitTransform(new DataFrame({ a: [2, 4, 6], b: [1, 2, 5] })).values,
      [
        [0, 0],
        [0.5, 0.25],
        [1, 1],
      ],
    ],
    [
      "StandardScaler",
      () => new StandardScaler().fitTransform(new DataFrame({ a: [1, 3], b: [5, 9] })).values,
      [
        [-1, -1],
        [1, 1],
      ],
    ],
  ])("%s is what exact arithmetic gives", (_, made, expected) => {
    expect(made()).toEqual(expected);
  });

  it("sample has as many of its rows as were asked for", async () => {
    const { values } = await mixed().sample(2, { seed: 1 });
    expect(values).toHaveLength(2);
    expect(mixed().values).toEqual(expect.arrayContaining(values as unknown[]));
  });
});
