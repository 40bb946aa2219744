import { isObjectType, type GraphQLSchema } from "graphql";

/** What the operations made so far occupy of a schema: its fields, and forms by names for people. */
export class Coverage {
  private readonly forms = new Map<string, number>();
  private readonly fields = new Set<string>();

  note(form: string): void {
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
  }

  noteField(type: string, field: string): void {
    this.fields.add(`${type}.${field}`);
  }

  hasField(type: string, field: string): boolean {
    return this.fields.has(`${type}.${field}`);
  }

  /** Takes in what another has seen. */
  add(other: Coverage): void {
    for (const [form, times] of other.forms) this.forms.set(form, this.times(form) + times);
    for (const field of other.fields) this.fields.add(field);
  }

  times(form: string): number {
    return this.forms.get(form) ?? 0;
  }

  /** The fields of the schema's object types that were never selected. */
  missing(schema: GraphQLSchema): { readonly all: number; readonly fields: readonly string[]; readonly types: readonly string[] } {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith("__"));
    const all = types.flatMap((type) => Object.keys(type.getFields()).map((field) => ({ name: type.name, field })));
    return {
      all: all.length,
      fields: all.filter(({ name, field }) => !this.hasField(name, field)).map(({ name, field }) => `${name}.${field}`),
      types: types.map(({ name }) => name).filter((name) => ![...this.fields].some((field) => field.startsWith(`${name}.`))),
    };
  }
}
