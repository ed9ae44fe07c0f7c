import { type ColumnRule, rulesOf } from "./columns";
import type { ResourceDescriptor } from "./descriptor";
import type { FileProblem } from "./problem";
import type { PlacedDescriptor } from "./read-descriptor";

/** A table's columns with the bounds that the data package gives them, or what is wrong with its description. */
export function narrowRules(
  resource: ResourceDescriptor,
  position: number,
  problemAt: PlacedDescriptor["problemAt"],
): { readonly rules: readonly ColumnRule[]; readonly problems: readonly FileProblem[] } {
  const { fields } = resource.schema;
  const own = rulesOf(resource.name).filter(
    (rule) => !rule.isOptional || fields.some(({ name }) => name === rule.name),
  );
  const fieldsPath = ["resources", position, "schema", "fields"];
  const names = own.map(({ name }) => name).join(", ");
  if (fields.map(({ name }) => name).join(", ") !== names) {
    const wrong = fields.findIndex(({ name }, index) => name !== own[index]?.name);
    const path = wrong === -1 ? fieldsPath : [...fieldsPath, wrong, "name"];
    return {
      rules: own,
      problems: [problemAt(path, ({ study }) => study.descriptor.fieldNames({ names }))],
    };
  }
  const problems: FileProblem[] = [];
  const rules = own.map((rule, index): ColumnRule => {
    const { type, constraints = {} } = fields[index] as (typeof fields)[number];
    const path = [...fieldsPath, index];
    if (!isTypeFor(type, rule.type))
      problems.push(
        problemAt([...path, "type"], ({ study }) =>
          study.descriptor.fieldType({ column: rule.name, type: rule.type }),
        ),
      );
    const minimum = Math.max(rule.minimum, constraints.minimum ?? rule.minimum);
    const maximum = Math.min(rule.maximum, constraints.maximum ?? rule.maximum);
    if (minimum > maximum)
      problems.push(
        problemAt([...path, "constraints"], ({ study }) =>
          study.descriptor.fieldBounds({ column: rule.name, minimum: rule.minimum, maximum: rule.maximum }),
        ),
      );
    return { ...rule, minimum, maximum, required: rule.required || constraints.required === true };
  });
  return { rules, problems };
}

const isTypeFor = (given: ColumnRule["type"], expected: ColumnRule["type"]): boolean =>
  given === expected || (expected === "year" && given === "integer");
