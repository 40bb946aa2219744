const STORED = "negotiations-graph:key";

/** The API key or token that a reader gave the explorer in this tab, for GraphiQL too; empty where none was given. */
export function keyOfTab(): string {
  return sessionStorage.getItem(STORED) ?? "";
}

/** Keeps a key until the tab is closed. */
export function keepKeyOfTab(key: string): void {
  sessionStorage.setItem(STORED, key);
}

/** The header that shows a key; none for an empty one. */
export function authorization(key: string): Readonly<Record<string, string>> {
  return key === "" ? {} : { authorization: `Bearer ${key}` };
}
