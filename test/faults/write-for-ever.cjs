// Writes two reports in turn into one folder, until it is killed.
const { join } = require("node:path");
const fileSystem = require("node:fs");
const [, , project, folder] = process.argv;
const { writeReport } = require(join(project, "dist/make/output/write-report.js"));

const reports = ["old", "new"].map(
  (age) =>
    new Map([
      ["index.html", age],
      ["results.json", age],
      ...Array.from({ length: 8 }, (_, index) => [`notebooks/${index}.ipynb`, `${age} ${index}`]),
      [`only-${age}.txt`, age],
    ]),
);

async function write() {
  for (let turn = 0; ; turn += 1) {
    await writeReport(folder, `${turn % 2}`, () => reports[turn % 2], { fileSystem, say: () => {} });
    if (turn === 0) {
      process.send("writing");
    }
  }
}
void write();
