/**
 * An answer in the one form in which answers are compared: Relay's wrapping is taken out (`nodes` and `edges` become lists, an edge its
 * properties with its node), keys are sorted, and lists of the fields in `single` become their only element or null.
 */
export function canonical(value: unknown, single: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((one) => canonical(one, single));
  if (typeof value !== "object" || value === null) return value;
  const { properties, ...rest } = value as Record<string, unknown>;
  const entries = Object.entries({ ...rest, ...(properties as object | undefined) });
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && (first[0] === "nodes" || first[0] === "edges")) return canonical(first[1], single);
  return Object.fromEntries(
    entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => {
        const result = canonical(one, single);
        return [key === "edges" ? "nodes" : key, single.includes(key) && Array.isArray(result) ? (result[0] ?? null) : result];
      }),
  );
}
