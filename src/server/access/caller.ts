import type { Role } from "./role";

/** Who asks, as far as it is known. */
export interface Caller {
  readonly role: Role;
  /** What tells this caller from others: `key:` and the name of the key, or `token:` and its subject; null for somebody unknown. */
  readonly name: string | null;
  /** What a log may tell of this caller: the name of the key, which the operator gave; of a token, whose subject may be a person, that it is one. */
  readonly label: string | null;
}
