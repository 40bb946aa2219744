import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import type { Operation } from "../../../src/query";
import type { Choice } from "../generate/choice";
import { literal, Name } from "../generate/literal";
import type { Values } from "../generate/values";
import { Coverage } from "./coverage";
import { InputGenerator } from "./generateInput";

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue: unknown;
  /** A value for it, undefined where the default is to be taken. */
  readonly value: () => unknown;
}

/** How many objects one operation asks for at most; planning is what takes time. */
const BUDGET = 5;

/** Operations of one document that is valid for the schema, made by walking it; fields that no document had yet are preferred. They differ in their variables. */
export function generateOperations(schema: GraphQLSchema, choice: Choice, values: Values, coverage: Coverage): Operation[] {
  for (;;) {
    const own = new Coverage();
    const { source, operationName, variables } = new OperationGenerator(schema, choice, values, coverage, own).document();
    const document = parse(source);
    // Fields of one key that cannot be merged are easier found than avoided.
    if (validate(schema, document).length > 0) continue;
    coverage.add(own);
    return variables.map((given) => ({ document, operationName, variables: given }));
  }
}

class OperationGenerator {
  private readonly input: InputGenerator;
  private readonly variables: Variable[] = [];
  private readonly fragments = new Map<string, { readonly type: GraphQLCompositeType; readonly text: string }>();
  /** Whether it goes straight to what is new, not broadly. */
  private readonly narrow: boolean;
  private budget = BUDGET;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choice: Choice,
    values: Values,
    private readonly before: Coverage,
    private readonly coverage: Coverage,
  ) {
    this.input = new InputGenerator(choice, values);
    this.narrow = choice.chance(40);
  }

  document(): { source: string; operationName: string | null; variables: Record<string, unknown>[] } {
    const { choice, coverage } = this;
    const root = this.schema.getQueryType();
    if (root === null || root === undefined) throw new Error("The schema has no Query.");
    const selection = this.selection(root, 4);
    const name = choice.chance(50) ? "Asked" : null;
    const stated = choice.chance(15);
    const another = name !== null && choice.chance(20);
    if (name !== null) coverage.note("operation name");
    if (stated) coverage.note("@stated");
    if (another) coverage.note("several operations");
    const definitions = this.variables.map(({ name: variable, type, defaultValue }) => `$${variable}: ${String(type)}${defaultValue === undefined ? "" : ` = ${literal(defaultValue)}`}`);
    const head = `query${name === null ? "" : ` ${name}`}${definitions.length === 0 ? "" : `(${definitions.join(", ")})`}${stated ? " @stated" : ""}`;
    const source = [
      ...(another ? ["query Another { __typename }"] : []),
      `${name === null && definitions.length === 0 && !stated ? "" : `${head} `}${selection}`,
      ...[...this.fragments].map(([fragment, { type, text }]) => `fragment ${fragment} on ${type.name} ${text}`),
    ].join("\n");
    const given = Array.from({ length: this.variables.length > 0 ? 3 : 1 }, () => json(Object.fromEntries(this.variables.map(({ name: variable, value }) => [variable, value()]))));
    return { source, operationName: another || choice.chance(20) ? name : null, variables: given };
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const { choice, coverage } = this;
    const parts: string[] = [];
    for (let count = this.narrow ? (this.holdsNew(type, 0) ? 4 : 1) : choice.of([1, 1, 2, 3]); count > 0; count -= 1) parts.push(...this.part(type, depth));
    if (choice.chance(20)) {
      parts.push(`${choice.chance(30) ? `${this.alias(type)}: ` : ""}__typename`);
      coverage.note("__typename");
    }
    return `{ ${parts.join(" ")} }`;
  }

  /** One or two selections: a field, a field twice, or a fragment. */
  private part(type: GraphQLCompositeType, depth: number): string[] {
    const { choice, coverage } = this;
    const abstract = isAbstractType(type);
    if (choice.chance(abstract ? 50 : 8)) return [this.fragment(type, depth)];
    if (!isObjectType(type) && !isInterfaceType(type)) return [this.fragment(type, depth)];
    const field = this.field(type, depth);
    if (field === null) return ["__typename"];
    const named = getNamedType(field.type);
    const head = this.head(type, field);
    coverage.noteField(type.name, field.name);
    if (isInterfaceType(type)) for (const { name } of this.schema.getPossibleTypes(type)) coverage.noteField(name, field.name);
    const once = (): string => `${head}${this.directives()}${isCompositeType(named) ? ` ${this.selection(named, depth - 1)}` : ""}`;
    if (isCompositeType(named)) this.budget -= 1;
    if (choice.chance(12)) {
      coverage.note(isCompositeType(named) ? "object selected twice" : "field selected twice");
      return [once(), once()];
    }
    if (!head.includes("(") && choice.chance(8)) {
      coverage.note("field under several aliases");
      return [once(), `again_${once().replace(/^\w+: /, "")}`.replace(/^again_/, "again: ")];
    }
    return [once()];
  }

  private field(type: GraphQLCompositeType, depth: number): GraphQLField<unknown, unknown> | null {
    if (!isObjectType(type) && !isInterfaceType(type)) return null;
    const possible = Object.values(type.getFields()).filter(({ type: found }) => !isCompositeType(getNamedType(found)) || (depth > 0 && this.budget > 0));
    const fresh = possible.filter((field) => this.leadsToNew(type, field, depth));
    if (possible.length === 0) return null;
    return fresh.length > 0 && (this.narrow || this.choice.chance(75)) ? this.choice.of(fresh) : this.choice.of(possible);
  }

  /** Whether a field, or one within some steps from it, was in no document yet. */
  private leadsToNew(type: GraphQLCompositeType, { name, type: found }: GraphQLField<unknown, unknown>, depth: number): boolean {
    const target = getNamedType(found);
    if (!isCompositeType(target)) return !this.isKnown(type, name);
    return depth > 0 && (!this.isKnown(type, name) || this.holdsNew(target, depth - 1));
  }

  private holdsNew(type: GraphQLCompositeType, depth: number): boolean {
    if (isObjectType(type)) return Object.values(type.getFields()).some((field) => this.leadsToNew(type, field, depth));
    return isAbstractType(type) && this.schema.getPossibleTypes(type).some((one) => this.holdsNew(one, depth));
  }

  private isKnown(type: GraphQLCompositeType, field: string): boolean {
    return this.before.hasField(type.name, field) || this.coverage.hasField(type.name, field);
  }

  private head(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string {
    const { choice } = this;
    const args = field.args
      .filter((argument) => isRequiredArgument(argument) || (!PAGED.has(argument.name) && choice.chance(30)))
      .map(({ name, type: argument }) => `${name}: ${this.argument(argument, [field.name, name])}`);
    const alias = choice.chance(30) ? `${this.alias(type)}: ` : "";
    return `${alias}${field.name}${args.length === 0 ? "" : `(${args.join(", ")})`}`;
  }

  /** A new name, or that of another field of the type. */
  private alias(type: GraphQLCompositeType): string {
    const { choice, coverage } = this;
    if ((isObjectType(type) || isInterfaceType(type)) && choice.chance(50)) {
      coverage.note("alias that is another field's name");
      return choice.of(Object.keys(type.getFields()));
    }
    coverage.note("alias");
    return `${choice.of(["a", "b", "c", "__d", "constructor", "toString"])}${choice.chance(60) ? choice.between(1, 99) : ""}`.replace(/^__/, "_");
  }

  private argument(type: GraphQLInputType, names: readonly string[]): string {
    const { choice, coverage } = this;
    const make = (): unknown => this.input.value(type, names, 3);
    if (!choice.chance(35)) return literal(make());
    const kind = choice.of(["given", "default", "both"]);
    coverage.note(kind === "given" ? "variable" : "variable with a default");
    return `$${this.variable(type, kind === "given" ? undefined : make(), kind === "default" ? () => undefined : make)}`;
  }

  private variable(type: GraphQLInputType, defaultValue: unknown, value: () => unknown): string {
    const name = `v${this.variables.length + 1}`;
    this.variables.push({ name, type, defaultValue, value });
    return name;
  }

  private directives(): string {
    const { choice, coverage } = this;
    if (!choice.chance(10)) return "";
    const name = choice.of(["skip", "include"]);
    const value = choice.chance(name === "skip" ? 35 : 65);
    if (choice.chance(50)) {
      coverage.note(`@${name} with a literal`);
      return ` @${name}(if: ${value})`;
    }
    coverage.note(`@${name} with a variable`);
    const argument = this.schema.getDirective(name)?.args[0];
    if (argument === undefined) throw new Error(`The schema has no @${name}.`);
    return ` @${name}(if: $${this.variable(argument.type, choice.chance(30) ? value : undefined, () => choice.chance(value ? 75 : 25))})`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const { choice, coverage } = this;
    const sort = isAbstractType(type) ? "an interface or union" : "a type";
    const conditions = isAbstractType(type) ? [...this.schema.getPossibleTypes(type), ...(isInterfaceType(type) ? this.schema.getImplementations(type).interfaces : []), type] : [type];
    const overall = isObjectType(type) || isInterfaceType(type) ? [...type.getInterfaces()] : [];
    const fresh = conditions.filter((one) => this.holdsNew(one, depth));
    const condition = choice.of(fresh.length > 0 && choice.chance(50) ? fresh : [...conditions, ...overall]);
    const form = choice.of(["bare", "inline", "inline", "named", "named", "named"]);
    coverage.note(`${form} fragment on ${sort}`);
    if (form === "bare") return `...${this.directives()} ${this.selection(type, depth)}`;
    if (form === "inline") return `... on ${condition.name}${this.directives()} ${this.selection(condition, depth)}`;
    const known = [...this.fragments].filter(([, fragment]) => fragment.type === condition);
    if (known.length > 0 && choice.chance(90)) {
      coverage.note("fragment spread twice");
      return `...${choice.of(known)[0]}${this.directives()}`;
    }
    // Its text is made before it has a name, so that it cannot spread itself.
    const text = this.selection(condition, depth);
    const name = `Part${this.fragments.size + 1}`;
    this.fragments.set(name, { type: condition, text });
    return `...${name}${this.directives()}`;
  }
}

/** Cursors cannot be guessed; pages have tests of their own. */
const PAGED = new Set(["after", "before", "last"]);

/** Variables as a client sends them; those that are undefined are left out. */
function json(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(values, (_key, one: unknown) => (one instanceof Name ? one.name : one))) as Record<string, unknown>;
}
