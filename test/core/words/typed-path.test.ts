import { expect, it } from "vitest";
import { typedPath } from "../../../src/core/words/typed-path";

it.each([
  ["data/kota-kupang", "data/kota-kupang"],
  ["C:\\data\\belu", "C:\\data\\belu"],
  ["data/kota kupang", '"data/kota kupang"'],
  ["data/belu & rote", '"data/belu & rote"'],
  ["data/Belu (lama)", '"data/Belu (lama)"'],
])("types %s as %s", (path, typed) => {
  expect(typedPath(path)).toBe(typed);
});
