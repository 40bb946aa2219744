import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, type GraphQLInputObjectType, type GraphQLInputType } from "graphql";
import type { Choice } from "../generate/choice";
import { Name } from "../generate/literal";
import type { Values } from "../generate/values";

/** Makes values of input types: random ones that the types allow, strings and dates from the graph where their place says which. */
export class InputGenerator {
  constructor(
    private readonly choice: Choice,
    private readonly values: Values,
  ) {}

  /** A value; `names` are those of the argument and input fields that lead to it, innermost last. */
  value(type: GraphQLInputType, names: readonly string[], depth: number): unknown {
    const { choice } = this;
    if (isNonNullType(type)) return this.value(type.ofType, names, depth);
    if (isListType(type)) return Array.from({ length: choice.between(1, 2) }, () => this.value(type.ofType, names, depth));
    if (isEnumType(type)) return new Name(choice.of(type.getValues()).name);
    if (isInputObjectType(type)) return this.object(type, names, depth);
    switch (getNamedType(type).name) {
      case "Boolean":
        return choice.chance(50);
      case "Int":
      case "Float":
        return choice.between(0, 9);
      case "Date":
        return choice.of(this.values.anywhere("startDate"));
      case "ID":
        return this.id(names);
      default:
        return this.text(names);
    }
  }

  private object(type: GraphQLInputObjectType, names: readonly string[], depth: number): unknown {
    const fields = Object.values(type.getFields());
    // A grouping takes one path.
    const most = type.name.endsWith("Grouping") ? [1] : [1, 1, 1, 2];
    // With no depth left, only what needs none; where that is nothing, no condition at all.
    const possible = depth > 0 ? fields : fields.filter((field) => !isInputObjectType(getNamedType(field.type)));
    const chosen = new Set([...fields.filter(isRequiredInputField), ...this.choice.some(possible, this.choice.of(most))]);
    return Object.fromEntries([...chosen].map((field) => [field.name, this.value(field.type, [...names, field.name], depth - 1)]));
  }

  /** The id of something of the kind that a name on the way tells; of anything where none does. */
  private id(names: readonly string[]): string | number {
    const ids = this.values.anywhere("id");
    const kinds = [...names].reverse().map((name) => ids.filter((id) => String(id).startsWith(`${name}:`)));
    return this.choice.of(kinds.find((found) => found.length > 0) ?? ids);
  }

  private text(names: readonly string[]): string | number {
    const found = [...names].reverse().map((name) => this.values.anywhere(name)).find((held) => held.length > 0);
    const text = this.choice.of(found ?? this.values.anywhere("name"));
    return names.at(-1) === "contains" && typeof text === "string" ? this.choice.part(text, "middle") : text;
  }
}
