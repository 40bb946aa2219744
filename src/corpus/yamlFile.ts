import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Faults, Place } from "./faults";

export type Path = readonly (string | number)[];

/** A YAML file as it was read, which can tell where each value stands. */
export class YamlFile {
  private constructor(
    /** As messages name it. */
    readonly name: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {}

  /**
   * Parses `text`. Bad YAML, a key that is there twice, and what hides where a value comes from (anchors, aliases, merge
   * keys, tags) are faults; then nothing is returned.
   */
  static parse(name: string, text: string, faults: Faults): YamlFile | undefined {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
    const file = new YamlFile(name, document, lines);
    const wrong = syntaxFaults(document, text);
    visit(document, {
      Alias: (_key, { source, range }) => {
        wrong.push({ offset: range?.[0] ?? 0, message: `expected the value itself, found the alias *${source}` });
      },
      Value: (_key, { anchor, tag, range }) => {
        const offset = range?.[0] ?? 0;
        if (anchor !== undefined) wrong.push({ offset, message: `expected the value itself, found the anchor &${anchor}` });
        if (tag !== undefined) wrong.push({ offset, message: `expected a value without a tag, found ${tag}` });
      },
    });
    for (const { offset, message } of wrong) faults.add(file.placeOf(offset, []), message);
    return wrong.length === 0 ? file : undefined;
  }

  /** The file's content as plain data. */
  get value(): unknown {
    return this.document.toJS();
  }

  /** Where the value at `path` stands; where it is missing, the value that lacks it. */
  place(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.placeOf(node.range[0], path);
    }
    return this.placeOf(this.document.contents?.range?.[0] ?? 0, path);
  }

  /** Where the key `key` of the map at `path` stands. */
  placeOfKey(path: Path, key: string): Place {
    const map = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const offset = isNode(pair?.key) && !isAlias(pair.key) ? pair.key.range?.[0] : undefined;
    return offset === undefined ? this.place(path) : this.placeOf(offset, [...path, key]);
  }

  private placeOf(offset: number, path: Path): Place {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.name, line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(path) };
  }
}

/** What the parser says: keys that are there twice, and the first of the other faults, from which the rest often follow. */
function syntaxFaults({ errors, warnings }: Document, text: string): { offset: number; message: string }[] {
  const twice = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const others = [...errors.filter(({ code }) => code !== "DUPLICATE_KEY"), ...warnings].slice(0, 1);
  return [
    ...twice.map(({ pos }) => ({ offset: pos[0], message: `expected a key once, found ${/^[^\s:]*/.exec(text.slice(pos[0]))?.[0]} again` })),
    ...others.map(({ pos, message }) => ({ offset: pos[0], message: `expected YAML, found a fault in it: ${message}` })),
  ];
}

function pathText(path: Path): string {
  return path.reduce<string>((text, step) => text + (typeof step === "number" ? `[${step}]` : text === "" ? step : `.${step}`), "");
}
