import * as v from "valibot";
import { inEachLanguage, type Localized, languages, type Words } from "../words/language";
import { resourceNames } from "./columns";
import { hasUnseenCharacter } from "./show-value";

/** A city, a regency, a province, or the nation. */
export const regionKinds = ["kota", "kabupaten", "provinsi", "negara"] as const;

export type RegionKind = (typeof regionKinds)[number];

/** Longest name, title or unit; a remark may be longer. */
export const SHORT_TEXT_CHARACTERS = 300;
const LONG_TEXT_CHARACTERS = 5000;

/** What is expected at a place of the descriptor: a key of the words, which stands for valibot's message. */
export type ShapeRule = keyof Words["study"]["descriptor"]["shape"];

const rule = (key: ShapeRule): string => key;

const text = (limit: number) =>
  v.pipe(
    v.string(rule("text")),
    v.nonEmpty(rule("filledText")),
    v.maxLength(limit, rule("shortText")),
    v.check((value) => !hasUnseenCharacter(value), rule("seenText")),
  );
const shortText = text(SHORT_TEXT_CHARACTERS);

/** Whether the descriptor may hold a text as a name, a title or a unit. */
export const isShortText = (given: string): boolean => v.is(shortText, given);

/** A text in both languages of the thesis; a further language of the report shows the English one until it is given. */
const localized = (limit: number) => {
  const further = languages.filter((language) => language !== "id" && language !== "en");
  return v.pipe(
    v.strictObject(
      {
        ...Object.fromEntries(further.map((language) => [language, v.optional(text(limit))])),
        id: text(limit),
        en: text(limit),
      },
      rule("bothLanguages"),
    ),
    v.transform((texts): Localized => {
      const given: Partial<Localized> = texts;
      return inEachLanguage((_, language) => given[language] ?? texts.en);
    }),
  );
};
const localizedTitle = localized(SHORT_TEXT_CHARACTERS);

const finite = v.pipe(v.number(rule("number")), v.finite(rule("finite")));

const table = v.picklist(resourceNames, rule("table"));

const field = v.object(
  {
    name: shortText,
    type: v.picklist(["year", "integer", "number"], rule("type")),
    titles: localizedTitle,
    unit: localizedTitle,
    constraints: v.optional(
      v.strictObject(
        {
          required: v.optional(v.boolean(rule("boolean"))),
          unique: v.optional(v.boolean(rule("boolean"))),
          minimum: v.optional(finite),
          maximum: v.optional(finite),
        },
        rule("constraints"),
      ),
    ),
  },
  rule("field"),
);

const tableSchema = v.object(
  {
    fields: v.array(field, rule("fields")),
    primaryKey: v.union([v.literal("year"), v.tuple([v.literal("year")])], rule("primaryKey")),
    missingValues: v.optional(v.tuple([v.literal("")], rule("missingValues"))),
  },
  rule("schema"),
);

const sizeBound = v.pipe(finite, v.minValue(0, rule("sizeClass")));

const resource = v.object(
  {
    name: table,
    path: v.string(rule("path")),
    titles: localizedTitle,
    publishedTitle: v.optional(shortText),
    workersPerUnit: v.optional(
      v.pipe(
        v.tuple([sizeBound, sizeBound], rule("sizeClass")),
        v.check(([fewest, most]) => fewest <= most, rule("sizeClass")),
      ),
    ),
    encoding: v.optional(v.picklist(["utf-8", "utf8", "UTF-8"], rule("encoding"))),
    sources: v.pipe(
      v.array(v.object({ title: shortText }, rule("source")), rule("sources")),
      v.minLength(1, rule("publisher")),
    ),
    schema: tableSchema,
  },
  rule("resource"),
);

const remark = v.strictObject(
  {
    resource: table,
    year: v.pipe(finite, v.integer(rule("year"))),
    column: shortText,
    kind: v.picklist(["provisional", "revised", "doubtful", "source"], rule("remarkKind")),
    text: localized(LONG_TEXT_CHARACTERS),
    alternative: v.optional(v.nullable(finite)),
  },
  rule("remark"),
);

/** A text that is the same in every language, or one for each. */
const named = v.union([shortText, localizedTitle], rule("named"));

const person = { name: shortText, number: v.optional(shortText) };

/** The widest margin, in centimetres. */
const WIDEST_MARGIN = 10;
const margin = v.optional(
  v.pipe(finite, v.minValue(0, rule("margin")), v.maxValue(WIDEST_MARGIN, rule("margin"))),
);

/** What the pages before a thesis' chapters say, and how its Word file is set; all of it may be left out. */
const thesis = v.strictObject(
  {
    kind: v.optional(named),
    author: v.optional(v.strictObject(person, rule("thesisAuthor"))),
    degree: v.optional(named),
    programme: v.optional(named),
    faculty: v.optional(named),
    university: v.optional(named),
    city: v.optional(shortText),
    year: v.optional(v.pipe(finite, v.integer(rule("year")))),
    supervisors: v.optional(
      v.array(
        v.strictObject({ ...person, role: v.optional(named) }, rule("supervisor")),
        rule("supervisors"),
      ),
    ),
    keywords: v.optional(
      v.strictObject(
        { id: v.array(shortText, rule("keywords")), en: v.array(shortText, rule("keywords")) },
        rule("keywords"),
      ),
    ),
    word: v.optional(
      v.strictObject(
        {
          margins: v.optional(
            v.strictObject({ left: margin, top: margin, right: margin, bottom: margin }, rule("margins")),
          ),
          font: v.optional(shortText),
          fontSize: v.optional(
            v.pipe(finite, v.minValue(8, rule("fontSize")), v.maxValue(16, rule("fontSize"))),
          ),
          lineSpacing: v.optional(
            v.pipe(finite, v.minValue(1, rule("lineSpacing")), v.maxValue(3, rule("lineSpacing"))),
          ),
        },
        rule("wordSettings"),
      ),
    ),
  },
  rule("thesis"),
);

/** What a package says of the thesis that it belongs to. */
export type ThesisDescriptor = v.InferOutput<typeof thesis>;

const percentOfPopulation = v.pipe(
  finite,
  v.gtValue(0, rule("shareBounds")),
  v.maxValue(100, rule("shareBounds")),
);

/** What the analysis supposes where nothing is published, each with its reason. */
const assumptions = v.strictObject(
  {
    labourForcePercentOfPopulation: v.pipe(
      v.tuple([percentOfPopulation, percentOfPopulation], rule("shareBounds")),
      v.check(([low, high]) => low <= high, rule("shareBounds")),
    ),
    reason: localized(LONG_TEXT_CHARACTERS),
  },
  rule("assumptions"),
);

/** The shape of `datapackage.json`: Frictionless' own properties, and the project's beside them. */
export const descriptorSchema = v.object(
  {
    name: v.pipe(shortText, v.regex(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/, rule("name"))),
    titles: localizedTitle,
    version: shortText,
    region: v.strictObject(
      {
        name: shortText,
        bpsCode: v.pipe(v.string(rule("codeText")), v.regex(/^\d{4}$/, rule("code"))),
        kind: v.picklist(regionKinds, rule("regionKind")),
      },
      rule("region"),
    ),
    contributors: v.optional(
      v.array(
        v.object(
          {
            title: shortText,
            role: v.optional(shortText, "contributor"),
            organization: v.optional(shortText),
          },
          rule("contributor"),
        ),
        rule("contributors"),
      ),
      [],
    ),
    thesis: v.optional(thesis),
    assumptions: v.optional(assumptions),
    remarks: v.optional(v.array(remark, rule("remarks")), []),
    resources: v.array(resource, rule("resources")),
  },
  rule("package"),
);

/** A data package's descriptor, once its shape is known to be right. */
export type Descriptor = v.InferOutput<typeof descriptorSchema>;

export type ResourceDescriptor = Descriptor["resources"][number];
