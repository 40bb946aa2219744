/** An XML element as plain data: attributes that are undefined are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Node[];
  /** Whether white space between its children would be part of its words. */
  readonly holdsWords: boolean;
}

/** An element, or text. */
export type Node = Element | string;

/** An element that holds elements alone. */
export function element(name: string, attributes: Element["attributes"], children: readonly Element[] = []): Element {
  return { name, attributes, children, holdsWords: false };
}

/** An element that holds words, and elements among them. */
export function words(name: string, attributes: Element["attributes"], children: readonly Node[]): Element {
  return { name, attributes, children, holdsWords: true };
}
