import * as v from "valibot";
import { hasUnseenCharacter } from "./show-value";
import { resourceNames } from "./study";

/** Longest name, title or unit; a remark may be longer. */
const SHORT_TEXT_CHARACTERS = 300;
const LONG_TEXT_CHARACTERS = 5000;

const text = (limit: number) =>
  v.pipe(
    v.string("text expected"),
    v.nonEmpty("text expected, this one is empty"),
    v.maxLength(limit, `text of at most ${limit} characters expected`),
    v.check((value) => !hasUnseenCharacter(value), "text without control or direction characters expected"),
  );
const shortText = text(SHORT_TEXT_CHARACTERS);

const localized = (limit: number) =>
  v.strictObject(
    { id: text(limit), en: text(limit) },
    'a text in both languages expected, as {"id": "…", "en": "…"}',
  );
const localizedTitle = localized(SHORT_TEXT_CHARACTERS);

const finite = v.pipe(v.number("number expected"), v.finite("finite number expected"));

const field = v.object(
  {
    name: shortText,
    type: v.picklist(["year", "integer", "number"], 'the type "year", "integer" or "number" expected'),
    titles: localizedTitle,
    unit: localizedTitle,
    constraints: v.optional(
      v.strictObject(
        {
          required: v.optional(v.boolean("true or false expected")),
          unique: v.optional(v.boolean("true or false expected")),
          minimum: v.optional(finite),
          maximum: v.optional(finite),
        },
        "constraints among required, unique, minimum and maximum expected",
      ),
    ),
  },
  "a field with name, type, titles and unit expected",
);

const tableSchema = v.object(
  {
    fields: v.array(field, "a list of fields expected"),
    primaryKey: v.union(
      [v.literal("year"), v.tuple([v.literal("year")])],
      'the primary key "year" expected: a table has one row a year',
    ),
    missingValues: v.optional(v.tuple([v.literal("")], "only the blank cell as a missing value expected")),
  },
  "a Table Schema with fields and primaryKey expected",
);

const resource = v.object(
  {
    name: v.picklist(resourceNames, `one of the tables ${resourceNames.join(", ")} expected`),
    path: v.string("path of one CSV file expected"),
    titles: localizedTitle,
    publishedTitle: v.optional(shortText),
    encoding: v.optional(v.picklist(["utf-8", "utf8", "UTF-8"], "the encoding utf-8 expected")),
    sources: v.pipe(
      v.array(
        v.object({ title: shortText }, "a source with its title expected"),
        "a list of sources expected",
      ),
      v.minLength(1, "the table's publisher expected"),
    ),
    schema: tableSchema,
  },
  "a resource with name, path, titles, sources and schema expected",
);

const remark = v.strictObject(
  {
    resource: v.picklist(resourceNames, `one of the tables ${resourceNames.join(", ")} expected`),
    year: v.pipe(finite, v.integer("year expected")),
    column: shortText,
    kind: v.picklist(
      ["provisional", "revised", "doubtful", "source"],
      "one of provisional, revised, doubtful, source expected",
    ),
    text: localized(LONG_TEXT_CHARACTERS),
    alternative: v.optional(v.nullable(finite)),
  },
  "a remark with resource, year, column, kind and text (and alternative, if there is one) expected",
);

/** The shape of `datapackage.json`: Frictionless' own properties, and the project's beside them. */
export const descriptorSchema = v.object(
  {
    name: v.pipe(
      shortText,
      v.regex(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/, "name of small letters, digits and hyphens expected"),
    ),
    titles: localizedTitle,
    version: shortText,
    region: v.strictObject(
      {
        name: shortText,
        bpsCode: v.pipe(
          v.string("BPS code as text of four digits expected"),
          v.regex(/^\d{4}$/, 'BPS code of four digits expected, as "5371"'),
        ),
        kind: v.picklist(["kota", "kabupaten"], '"kota" or "kabupaten" expected'),
      },
      "a region with name, bpsCode and kind expected",
    ),
    contributors: v.optional(
      v.array(
        v.object(
          {
            title: shortText,
            role: v.optional(shortText, "contributor"),
            organization: v.optional(shortText),
          },
          "a contributor with title and role expected",
        ),
        "a list of contributors expected",
      ),
      [],
    ),
    remarks: v.optional(v.array(remark, "a list of remarks expected"), []),
    resources: v.array(resource, "a list of resources expected"),
  },
  "a data package with name, titles, version, region and resources expected",
);

/** A data package's descriptor, once its shape is known to be right. */
export type Descriptor = v.InferOutput<typeof descriptorSchema>;

export type ResourceDescriptor = Descriptor["resources"][number];
