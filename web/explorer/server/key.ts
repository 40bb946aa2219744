import { signal } from "@preact/signals";
import { keepKeyOfTab, keyOfTab } from "../../keyOfTab";

/** The API key or token that the server wants of who asks, kept for this tab alone; empty where none was given. */
export const key = signal(keyOfTab());

/** Takes a key and keeps it until the tab is closed. */
export function takeKey(value: string): void {
  key.value = value.trim();
  keepKeyOfTab(key.value);
}
