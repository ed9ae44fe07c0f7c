import * as v from "valibot";

const id = v.union([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.regex(/^\d{1,12}$/))]);
const entry = v.object({ val: id, label: v.union([v.string(), v.pipe(v.number(), v.transform(String))]) });

/** An answer of BPS' WebAPI to `model=data`, without the parts that an import does not need. */
export const webApiShape = v.object({
  var: v.pipe(
    v.array(
      v.object({
        ...entry.entries,
        unit: v.optional(v.nullable(v.string()), ""),
        note: v.optional(v.nullable(v.string()), ""),
      }),
    ),
    v.minLength(1),
  ),
  turvar: v.pipe(v.array(entry), v.minLength(1)),
  vervar: v.pipe(v.array(entry), v.minLength(1)),
  tahun: v.pipe(v.array(entry), v.minLength(1)),
  turtahun: v.pipe(v.array(entry), v.minLength(1)),
  datacontent: v.union([
    v.record(v.string(), v.nullable(v.union([v.number(), v.string()]))),
    v.pipe(
      v.tuple([]),
      v.transform((): Record<string, number | string | null> => ({})),
    ),
  ]),
});

export type WebApiAnswer = v.InferOutput<typeof webApiShape>;

/** What an answer says of itself; it comes with HTTP 200 even where it is an error. */
export const webApiStatus = v.object({
  status: v.optional(v.string()),
  message: v.optional(v.string()),
  "data-availability": v.optional(v.string()),
});

/** An answer to `model=statictable`: a page's table, its markup escaped. */
export const webApiStaticTable = v.object({
  data: v.object({ title: v.optional(v.string(), ""), table: v.string() }),
});

/** An answer that lists variables, periods or domains, as those to other models than `data`. */
export const webApiList = v.object({ data: v.array(v.unknown()) });
