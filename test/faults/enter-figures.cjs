// Enters year upon year into data packages, each time in all tables, as the messages of the test say.
const { join } = require("node:path");
const [, , project, id] = process.argv;
const collected = (path) => require(join(project, "dist/collect", path));
const { addYear } = collected("entry/add-year.js");
const { editablePackage } = collected("entry/editable-package.js");
const { undoCutWrite, writePackage } = collected("entry/write-package.js");
const { readPackageFiles } = collected("open-package.js");

/** Adds the year behind the last one, its figures all telling this process; gives the year. */
function enter(folder) {
  undoCutWrite(folder);
  const files = readPackageFiles(folder);
  const current = editablePackage(files);
  const years = [...current.tables.values()].map(({ rows }) => Number(rows.at(-1)[0]));
  const year = Math.max(...years) + 1;
  const figures = {
    population: `40000${id}`,
    units: `200${id}`,
    workers: `900${id}`,
    unemployment: `7.0${id}`,
  };
  writePackage(folder, files, addYear(current, { year: String(year), figures }).files);
  return year;
}

const tasks = {
  /** Until it is killed. */
  forEver({ folder, before }) {
    for (let turn = 0; ; turn += 1) {
      // The first turns compile the code; they take most of their time for that.
      if (turn === 4) process.send("begins");
      const read = readPackageFiles(folder);
      const [file] = Object.keys(before);
      const isBefore = read.texts.get(file) === before[file];
      if (isBefore) enter(folder);
      else writePackage(folder, read, new Map(Object.entries(before)));
    }
  },
  /** What it wrote, and what kept it from writing. */
  several({ folder, times }) {
    const written = [];
    const refused = [];
    for (let turn = 0; turn < times; turn += 1) {
      try {
        written.push(enter(folder));
      } catch (error) {
        refused.push(error.message);
      }
    }
    process.send({ written, refused });
  },
  /** Every state that a reader sees meanwhile. */
  read({ folder, times }) {
    const seen = new Set();
    for (let turn = 0; turn < times; turn += 1) {
      const { texts } = readPackageFiles(folder);
      seen.add(JSON.stringify([...texts].filter(([file]) => file.endsWith(".csv"))));
    }
    process.send([...seen].map((each) => JSON.parse(each)));
  },
};

process.on("message", ({ task, ...given }) => tasks[task](given));
process.send("ready");
