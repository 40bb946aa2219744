/** Elements by a key, groups in the order of their first element. */
export function groupBy<Element>(elements: readonly Element[], keyOf: (element: Element) => string): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return groups;
}
