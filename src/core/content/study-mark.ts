import type { Study } from "../study/study";

/** Which study an output is of: a report takes only its own. */
export interface StudyMark {
  readonly region: string;
  /** The beginning of the data's hash. */
  readonly data: string;
}

/** The name under which an output's metadata have the mark. */
const MARK_NAME = "serapan";

export const markOf = ({ region, dataHash }: Study): StudyMark => ({
  region: region.name,
  data: dataHash.slice(0, 12),
});

/** What the metadata of an output say of its study. */
export const asMetadata = (mark: StudyMark): Readonly<Record<string, unknown>> => ({ [MARK_NAME]: mark });

/** The study that an output is of; undefined for one that the report did not show. */
export const markIn = (metadata: Readonly<Record<string, unknown>> | undefined): StudyMark | undefined =>
  metadata?.[MARK_NAME] as StudyMark | undefined;

/** The metadata of an output but for its mark, which tells nothing of what is shown. */
export function withoutMark(metadata: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { [MARK_NAME]: _, ...rest } = metadata;
  return rest;
}
