/** Jupyter for a platform, in commands. */
function installation(platform: NodeJS.Platform): string {
  switch (platform) {
    case "darwin":
      return "macOS, with Homebrew:\n  brew install jupyterlab";
    case "win32":
      return "Windows, with Python from https://www.python.org/downloads/:\n  py -m pip install jupyterlab";
    default:
      return "Debian and Ubuntu:\n  sudo apt install jupyter-notebook";
  }
}

const platforms = ["linux", "darwin", "win32"] as const;

/** What to do where there is no Jupyter: this platform's way first, then the others', then VS Code's. */
export function missingJupyterMessage(platform: NodeJS.Platform): string {
  const own = platforms.find((each) => each === platform) ?? "linux";
  const ways = [own, ...platforms.filter((each) => each !== own)].map(installation);
  return `Jupyter is not installed: neither jupyter-lab nor jupyter-notebook was found. Install one and start again.

${ways.join("\n\n")}

Visual Studio Code, without Python:
  1. Install its extension "Jupyter" (ms-toolsai.jupyter).
  2. npx serapan kernel install
  3. Open a notebook of the folder notebooks; choose "Jupyter Kernel…", then "TypeScript".

The report needs none of this: npx serapan report`;
}
