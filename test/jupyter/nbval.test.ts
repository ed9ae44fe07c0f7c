import { expect, inject, it } from "vitest";
import { pythonProgramPath, run, todaysEnvironment } from "./programs";

const copy = inject("copy");

it("nbval runs a committed notebook again and finds every output as it was saved", async () => {
  const path = "notebooks/id/01-latar-belakang.ipynb";
  const { code, stdout, stderr } = await run(
    pythonProgramPath("pytest"),
    ["-p", "no:cacheprovider", "-p", "nbval_tslab", "--nbval", "-q", path],
    {
      cwd: copy,
      env: { ...todaysEnvironment(copy), PYTHONPATH: __dirname, PYTHONDONTWRITEBYTECODE: "1" },
    },
  );
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/^1\d passed/m);
});
