import { join } from "node:path";
import { expect, it } from "vitest";
import {
  chosenDataFolder,
  commandFolder,
  dataParameter,
  existingDataFolder,
  shownPath,
} from "../../src/collect/data-folder";
import { projectFolder } from "../../src/paths";

const inProject = (path: string) => join(projectFolder, path);

it.each([
  [undefined, "/anywhere", inProject("data/kota-kupang")],
  ["data/kota-kupang", projectFolder, inProject("data/kota-kupang")],
  ["kota-kupang", projectFolder, inProject("data/kota-kupang")],
  ["kota-kupang", inProject("data"), inProject("data/kota-kupang")],
  ["./belu", "/thesis", "/thesis/belu"],
  ["/thesis/belu", projectFolder, "/thesis/belu"],
])("finds the package that --data %s names from %s", (option, from, expected) => {
  expect(chosenDataFolder(option, from)).toBe(expected);
});

it("answers a mistyped folder with the packages that there are", () => {
  expect(() => existingDataFolder("data/kota-kupan", projectFolder)).toThrow(
    "There is no folder data/kota-kupan.\nThe data packages that there are: data/kota-kupang. Type one of them",
  );
});

it("answers a folder without a package, which holds them perhaps, in the same way", () => {
  expect(() => existingDataFolder("data", projectFolder)).toThrow(
    "The folder data is no data package: there is no datapackage.json in it.\nThe data packages that there are: data/kota-kupang.",
  );
});

it.each([
  ["data/kota-kupang", undefined],
  ["data/belu", "belu"],
  ["belu", "./belu"],
  ["data/ntt/belu", "./data/ntt/belu"],
])("tells the notebooks of %s as %s", (path, expected) => {
  expect(dataParameter(inProject(path))).toBe(expected);
});

it("tells the notebooks of a folder outside the project by its whole path", () => {
  expect(dataParameter("/thesis/belu")).toBe("/thesis/belu");
});

it("shows a path as one would write it from where one is", () => {
  expect(shownPath("/a/b/c", "/a")).toBe("b/c");
  expect(shownPath("/b", "/a")).toBe("/b");
});

it.each([
  [undefined, "kota-kupang", "data/kota-kupang"],
  ["belu", "kabupaten-belu", "data/belu"],
  ["./elsewhere/belu", "kabupaten-belu", "elsewhere/belu"],
  ["/home/me/belu", "kabupaten-belu", "data/kabupaten-belu"],
])("names the folder of the data %j of package %s in a command as %s", (parameter, name, folder) => {
  expect(commandFolder(parameter, name)).toBe(folder);
});
