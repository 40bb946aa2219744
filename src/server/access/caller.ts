import type { Role } from "./role";

/** Who asks, as far as it is known. */
export interface Caller {
  readonly role: Role;
  /** What tells this caller from others: `key:` and the name of the key, or `token:` and its subject; null for somebody unknown. */
  readonly name: string | null;
}
