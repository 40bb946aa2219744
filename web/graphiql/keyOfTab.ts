const STORED = "negotiations-graph:key";

/** The header with the key that a reader gave the explorer in this tab; none where none was given. */
export function keyOfTab(): Readonly<Record<string, string>> {
  const key = sessionStorage.getItem(STORED) ?? "";
  return key === "" ? {} : { authorization: `Bearer ${key}` };
}
