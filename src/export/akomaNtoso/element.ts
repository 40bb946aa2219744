/** An XML element as plain data: attributes that are undefined are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Node[];
}

/** An element, or text. */
export type Node = Element | string;

/** An element with these attributes and children. */
export function element(name: string, attributes: Element["attributes"], children: readonly Node[] = []): Element {
  return { name, attributes, children };
}
