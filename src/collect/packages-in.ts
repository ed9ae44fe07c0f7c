import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { descriptorFile } from "../core/study/package-files";
import { readDescriptor } from "../core/study/read-descriptor";
import { readRegularFile } from "../read-regular-file";

/** The data packages in the folders of a folder, by their region's code. */
export function packagesIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const { name } of readdirSync(folder, { withFileTypes: true })) {
    const descriptor = join(folder, name, descriptorFile);
    if (!existsSync(descriptor)) continue;
    const placed = readDescriptor(readRegularFile(descriptor).toString("utf8"));
    if ("descriptor" in placed) found.set(placed.descriptor.region.bpsCode, join(folder, name));
  }
  return found;
}
