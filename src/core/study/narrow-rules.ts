import { type ColumnRule, columnRules } from "./column-rules";
import type { ResourceDescriptor } from "./descriptor";
import type { Problem } from "./problem";
import type { PlacedDescriptor } from "./read-descriptor";

/** A table's columns with the bounds that the data package gives them, or what is wrong with its description. */
export function narrowRules(
  resource: ResourceDescriptor,
  position: number,
  problemAt: PlacedDescriptor["problemAt"],
): { readonly rules: readonly ColumnRule[]; readonly problems: readonly Problem[] } {
  const own = columnRules[resource.name];
  const { fields } = resource.schema;
  const fieldsPath = ["resources", position, "schema", "fields"];
  const names = own.map(({ name }) => name).join(", ");
  if (fields.map(({ name }) => name).join(", ") !== names) {
    const wrong = fields.findIndex(({ name }, index) => name !== own[index]?.name);
    const path = wrong === -1 ? fieldsPath : [...fieldsPath, wrong, "name"];
    return {
      rules: own,
      problems: [
        problemAt(path, `the fields ${names} expected, in this order`, "correct the table's fields."),
      ],
    };
  }
  const problems: Problem[] = [];
  const rules = own.map((rule, index): ColumnRule => {
    const { type, constraints = {} } = fields[index] as (typeof fields)[number];
    const path = [...fieldsPath, index];
    if (!isTypeFor(type, rule.type))
      problems.push(
        problemAt([...path, "type"], `${rule.name}: the type ${rule.type} expected`, `write "${rule.type}".`),
      );
    const minimum = Math.max(rule.minimum, constraints.minimum ?? rule.minimum);
    const maximum = Math.min(rule.maximum, constraints.maximum ?? rule.maximum);
    if (minimum > maximum)
      problems.push(
        problemAt(
          [...path, "constraints"],
          `${rule.name}: a minimum below the maximum expected, both within ${rule.minimum} and ${rule.maximum}`,
          "correct the constraints.",
        ),
      );
    return { ...rule, minimum, maximum, required: rule.required || constraints.required === true };
  });
  return { rules, problems };
}

const isTypeFor = (given: ColumnRule["type"], expected: ColumnRule["type"]): boolean =>
  given === expected || (expected === "year" && given === "integer");
