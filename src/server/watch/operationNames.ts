/** How many names of operations are told apart. */
const CAPACITY = 100;

/** Names that are no operation's: GraphQL's names have no brackets. */
export const ANONYMOUS = "(anonymous)";
export const OTHER = "(other)";

/** Keeps the labels of metrics few, as clients name their operations as they like: the first hundred names keep theirs, all later ones are one. */
export class OperationNames {
  readonly #known = new Set<string>();

  labelOf(name: string | null): string {
    if (name === null) return ANONYMOUS;
    if (this.#known.has(name)) return name;
    if (name.length > 64 || this.#known.size >= CAPACITY) return OTHER;
    this.#known.add(name);
    return name;
  }
}
