/** A name that stands without quotes in an operation. */
export class Name {
  constructor(readonly name: string) {}
}

/** A value as it stands in an operation. */
export function literal(value: unknown): string {
  if (value instanceof Name) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, item]) => `${key}: ${literal(item)}`).join(", ")}}`;
}

/** Arguments in brackets, those that are not undefined; nothing where there are none. */
export function argumentList(values: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? "" : `(${given.map(([key, value]) => `${key}: ${literal(value)}`).join(", ")})`;
}
