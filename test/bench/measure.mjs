import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs a command to its end and times it.
 *
 * @returns seconds on the clock, and the largest memory in MB that it and its children held together
 */
export function time(command, argumentList, { cwd, env = {} }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, argumentList, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    child.stderr.on("data", (text) => {
      complaint = `${complaint}${text}`.slice(-4000);
    });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMegabytes(child.pid));
    }, 250);
    child.on("close", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) {
        resolve({ seconds, megabytes: peak });
      } else {
        reject(new Error(`${command} ${argumentList.join(" ")} ended with ${code}\n${complaint}`));
      }
    });
  });
}

/** What a process and its descendants hold in memory, in MB (Linux). */
function residentMegabytes(pid) {
  const { stdout } = spawnSync("ps", ["-e", "-o", "pid=,ppid=,rss="], { encoding: "utf8" });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  let size = 0;
  while (size !== family.size) {
    size = family.size;
    for (const [id, parent] of rows) {
      if (family.has(parent)) {
        family.add(id);
      }
    }
  }
  return rows.reduce((sum, [id, , kilobytes]) => sum + (family.has(id) ? kilobytes / 1024 : 0), 0);
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Bytes of all files below a folder, links not followed. */
export function folderBytes(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return sum + folderBytes(path);
    }
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}

/** "2 cores (…), 24 GB, Node v20…" */
export function machine() {
  const cpu = /model name\s*:\s*(.*)/.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "unknown processor";
  const cores = readFileSync("/proc/cpuinfo", "utf8").match(/^processor/gm)?.length ?? 0;
  const memory = Math.round(
    Number(/MemTotal:\s*(\d+)/.exec(readFileSync("/proc/meminfo", "utf8"))?.[1]) / 1024 ** 2,
  );
  return `${cores} cores (${cpu.trim()}), ${memory} GB, Node ${process.version}`;
}
