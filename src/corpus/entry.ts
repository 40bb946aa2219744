import { parseEdtf, type Component, type DateSpan } from "../text";
import type { Catalogue } from "./catalogue";
import { componentId } from "./componentRows";
import type { Properties } from "./corpus";
import type { CorpusText } from "./corpusText";
import { readOr } from "./readOr";
import { findQuote } from "./findQuote";
import type { Faults } from "./faults";
import type { Quote } from "./fields";
import type { GraphDraft } from "./graphDraft";
import { nearestName } from "./nearestName";
import { FOUND_IN, type RelationshipKind } from "./relationshipKind";
import type { Path, YamlFile } from "./yamlFile";

/** What all records of a corpus share while they are written. */
export interface Writing {
  readonly corpus: string;
  readonly text: CorpusText;
  readonly catalogue: Catalogue;
  readonly graph: GraphDraft;
  readonly faults: Faults;
  /** Ids of the evidence nodes that are written already. */
  readonly quotes: Set<string>;
}

/**
 * One record in its file, and what its kind may do with it. Paths lead from the record to the value that is spoken of, so that
 * a fault has its place; where there is a fault the writing goes on, to find the others.
 */
export class Entry {
  constructor(
    readonly id: string,
    private readonly kind: string,
    /** Its place among the records of its file, from 1. */
    private readonly position: number,
    private readonly writing: Writing,
    private readonly file: YamlFile,
    private readonly path: Path,
  ) {}

  get text(): CorpusText {
    return this.writing.text;
  }

  fault(path: Path, message: string): void {
    this.writing.faults.add(this.file.place([...this.path, ...path]), message);
  }

  /** Writes the record's node. */
  node(properties: Properties): void {
    this.writing.graph.node(this.kind, this.id, { ...properties, position: this.position });
  }

  /** Writes a relationship that is stated at `path`, and checks that both ends are of the kinds that they must be. */
  link(kind: RelationshipKind, from: string, to: string, path: Path, properties: Properties = {}): void {
    this.require(from, kind.from, path);
    this.require(to, kind.to, path);
    this.writing.graph.link(kind, from, to, properties, this.file.place([...this.path, ...path]));
  }

  /** Checks that `id` at `path` leads to a node with the label. */
  require(id: string, label: string, path: Path): void {
    this.writing.catalogue.require(id, label, this.file.place([...this.path, ...path]));
  }

  /** The ids of the quotes' nodes, which are written if they are not there yet. */
  evidence(quotes: readonly Quote[], path: Path): readonly string[] {
    const { corpus, text, graph, quotes: written } = this.writing;
    return quotes.flatMap((quote, index) => {
      const found = findQuote(corpus, text, quote);
      const at = [...path, index];
      if (typeof found === "string") {
        this.fault(text.components.some(({ eId }) => eId === quote.in) ? [...at, "quote"] : [...at, "in"], found);
        return [];
      }
      if (!written.has(found.id)) {
        written.add(found.id);
        graph.node("evidence", found.id, found.properties);
        graph.link(FOUND_IN, found.id, componentId(corpus, found.component.eId), {}, this.file.place([...this.path, ...at]));
      }
      return [found.id];
    });
  }

  /** The component with an eId, or nothing where there is none, which is a fault. */
  component(eId: string, path: Path): Component | undefined {
    const { components } = this.writing.text;
    const found = components.find((component) => component.eId === eId);
    if (found === undefined) {
      this.fault(path, `expected the eId of a component, found ${JSON.stringify(eId)}${nearestName(eId, components.map((one) => one.eId))}`);
    }
    return found;
  }

  /** The id of a component's node. */
  componentId(eId: string): string {
    return componentId(this.writing.corpus, eId);
  }

  /** The record with the label that the text names with these words, or nothing where there is not exactly one, which is a fault. */
  named(label: string, words: string, path: Path): string | undefined {
    const candidates = this.writing.catalogue.labelled(label);
    const found = candidates.filter(({ forms }) => forms.includes(words));
    if (found.length === 1 || !this.writing.catalogue.knows(label)) return found[0]?.id;
    const nearest = nearestName(words, candidates.flatMap(({ forms }) => forms));
    this.fault(path, `expected one record of the kind ${label} with the name or form ${JSON.stringify(words)}, found ${found.length}${nearest}`);
    return undefined;
  }

  /** The records with the label, each with the words by which the text names it. */
  labelled(label: string): readonly { readonly id: string; readonly forms: readonly string[] }[] {
    return this.writing.catalogue.labelled(label);
  }

  /** What a date in EDTF means, or nothing where it is not one, which is a fault. */
  dates(edtf: string, path: Path): DateSpan | undefined {
    return readOr(() => parseEdtf(edtf), (message) => this.fault(path, message));
  }
}
