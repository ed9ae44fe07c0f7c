import { join, posix, win32 } from "node:path";

/** What tells where a user's files lie. */
export interface UserPlace {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
}

/** The project's own Jupyter folder, which is found by JUPYTER_PATH. */
export function projectJupyterFolder(project: string): string {
  return join(project, "node_modules", ".cache", "serapan", "jupyter");
}

/**
 * Where Jupyter, and VS Code, look for what a user installed.
 * Source: jupyter_core.paths.jupyter_data_dir.
 *
 * @example userJupyterFolder({ platform: "linux", environment: {}, home: "/home/ana" })
 * // => "/home/ana/.local/share/jupyter"
 */
export function userJupyterFolder({ platform, environment, home }: UserPlace): string {
  if (environment.JUPYTER_DATA_DIR) {
    return environment.JUPYTER_DATA_DIR;
  }
  switch (platform) {
    case "darwin":
      return posix.join(home, "Library", "Jupyter");
    case "win32":
      return win32.join(environment.APPDATA ?? win32.join(home, "AppData", "Roaming"), "jupyter");
    default:
      return posix.join(environment.XDG_DATA_HOME || posix.join(home, ".local", "share"), "jupyter");
  }
}
