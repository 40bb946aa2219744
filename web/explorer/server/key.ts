import { signal } from "@preact/signals";

const STORED = "negotiations-graph:key";

/** The API key or token that the server wants of who asks, kept for this tab alone; empty where none was given. */
export const key = signal(sessionStorage.getItem(STORED) ?? "");

/** The header that shows the key, if there is one. */
export function authorization(): Readonly<Record<string, string>> {
  return key.value === "" ? {} : { authorization: `Bearer ${key.value}` };
}

/** Takes a key and keeps it until the tab is closed. */
export function takeKey(value: string): void {
  key.value = value.trim();
  sessionStorage.setItem(STORED, key.value);
}
