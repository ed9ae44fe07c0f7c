import { expect, test } from "vitest";
import { peopleOf } from "../../../src/core/study/people";

const thesis = {
  author: { name: "Maria Bere" },
  university: { id: "Universitas Contoh", en: "Example University" },
  supervisors: [{ name: "Dr. Yohanes Lado" }, { name: "Theresia Naben" }],
};

test("author and supervisors whom only the thesis names come before the contributors", () => {
  const contributors = [{ title: "Ana Lay", role: "wrangler" }];
  expect(peopleOf({ contributors, thesis }, "en")).toEqual([
    { title: "Maria Bere", role: "author", organization: "Example University" },
    { title: "Dr. Yohanes Lado", role: "supervisor" },
    { title: "Theresia Naben", role: "supervisor" },
    { title: "Ana Lay", role: "wrangler" },
  ]);
});

test("whom the contributors name already is named once", () => {
  const contributors = [
    { title: "Maria Bere", role: "author" },
    { title: "Dr. Yohanes Lado, S.E.", role: "supervisor" },
  ];
  expect(peopleOf({ contributors, thesis }, "id")).toEqual(contributors);
  expect(peopleOf({ contributors: [] }, "id")).toEqual([]);
});
