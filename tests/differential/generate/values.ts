import type { Database } from "../../../src/database";
import type { Choice } from "./choice";

const ALL = `
  MATCH (node:!Revision&!Dataset) UNWIND labels(node) AS carrier UNWIND keys(node) AS property
  RETURN carrier, property, collect(DISTINCT node[property]) AS found
  UNION ALL
  MATCH ()-[relationship]->() UNWIND keys(relationship) AS property
  RETURN type(relationship) AS carrier, property, collect(DISTINCT relationship[property]) AS found`;

/** The values that the graph holds: by label or type of relationship, and property. Lists give their members, dates are ISO days. */
export class Values {
  private constructor(private readonly found: ReadonlyMap<string, readonly (string | number)[]>) {}

  static async read(database: Database): Promise<Values> {
    const rows = await database.read(async (transaction) => (await transaction.run(ALL)).records);
    return new Values(new Map(rows.map((row) => [`${row.get("carrier") as string}.${row.get("property") as string}`, plain(row.get("found") as unknown[])])));
  }

  /** Those of a property over several labels or types, in an order that does not change. */
  of(carriers: readonly string[], property: string): readonly (string | number)[] {
    return carriers.flatMap((carrier) => this.found.get(`${carrier}.${property}`) ?? []);
  }

  /** Those that any element has as a property, or as a text of this name. */
  anywhere(name: string): readonly (string | number)[] {
    const ends = [`.${name}`, `.${name}En`, `.${name}Zh`];
    return [...this.found].filter(([key]) => ends.some((end) => key.endsWith(end))).sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, values]) => values);
  }
}

function plain(values: readonly unknown[]): (string | number)[] {
  const members = values.flat().map((value) => (typeof value === "number" ? value : String(value)));
  return [...new Set(members)].sort((one, other) => (typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1));
}

/** Values of the graph, drawn by a choice of their own: the same question can be asked again with others. */
export class Draw {
  constructor(
    private readonly values: Values,
    readonly choice: Choice,
  ) {}

  /** What there is of a property. */
  all(carriers: readonly string[], property: string): readonly (string | number)[] {
    return this.values.of(carriers, property);
  }
}
