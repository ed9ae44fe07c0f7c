import { splitRows } from "../../src/collect/split-rows";
import { readStudy } from "../../src/core/study/read-study";
import type { Study } from "../../src/core/study/study";
import { packageFiles, thesisDescriptor } from "../core/study/thesis-package";

/** Markup, scripts, ends of everything that a text may stand in, and the signs of many a template language. */
const attack = [
  '<img src=x onerror="window.attacked=1">',
  "<script>window.attacked=2</script>",
  "</script></style></title></textarea>--> ]]>",
  `"onfocus='window.attacked=3' autofocus x='`,
  "$" + "{7+7} {{7+7}} {0} {*} %{x} &lt;b&gt;",
].join(" ");

/** The texts that were put into the package, each told from the others by its name. */
export const planted = new Set<string>();

function plant(name: string): string {
  const text = `${name} ${attack}`;
  planted.add(text);
  return text;
}

const inBoth = (name: string) => ({ id: plant(`id ${name}`), en: plant(`en ${name}`) });

/** Links that would run, load or leave, and what Markdown could be made to carry. */
const hostileMarkdown = `${plant("context").replaceAll("&", "&amp;")}

[run](javascript:window.attacked=4) [data](data:text/html,<script>window.attacked=5</script>)
![load](https://example.org/pixel.png) <a href="javascript:window.attacked=6">raw</a>
[quote](https://example.org/"onmouseover="window.attacked=7)`;

/** A valid data package in whose every free text something hostile stands. */
export function hostileStudy(): Study {
  const descriptor = thesisDescriptor();
  const tables = descriptor.resources.map((resource) => ({
    ...resource,
    titles: inBoth(`title of ${resource.name}`),
    publishedTitle: plant(`published title of ${resource.name}`),
    sources: [{ title: plant(`publisher of ${resource.name}`) }],
    schema: {
      ...resource.schema,
      fields: (resource.schema.fields as { name: string }[]).map((field) =>
        field.name === "year"
          ? field
          : { ...field, titles: inBoth(`column ${field.name}`), unit: inBoth(`unit of ${field.name}`) },
      ),
    },
  }));
  const [remark] = descriptor.remarks;
  return readStudy(
    packageFiles({
      "datapackage.json": JSON.stringify({
        ...descriptor,
        titles: inBoth("title"),
        version: plant("version"),
        region: { ...descriptor.region, name: plant("region") },
        contributors: [{ title: plant("contributor"), role: "author", organization: plant("organization") }],
        remarks: [{ ...remark, text: inBoth("remark") }],
        resources: tables,
      }),
      "context.id.md": hostileMarkdown,
      "context.en.md": hostileMarkdown,
    }),
    splitRows,
  );
}
