import { readCorpus, readEdition, type Corpus, type Edition, type NodeRow } from "../../corpus";
import type { Component } from "../../text";
import { nodesOf, relationshipsOf } from "./graphRows";

/** A record of the graph with its text, as the parts of its XML look it up. */
export interface AknRecord {
  readonly corpus: Corpus;
  readonly edition: Edition;
  /** The components inside another, in document order; of null the outermost. */
  readonly inside: (eId: string | null) => readonly Component[];
  /** The id of a component's node. */
  readonly idOf: (eId: string) => string;
  /** The eId of the component with this node id; undefined for other nodes. */
  readonly eIdOf: (id: string) => string | undefined;
  /** The record itself. */
  readonly whole: NodeRow;
  /** The document whose text an outermost component is: what it reproduces, or the record itself. */
  readonly documentOf: (eId: string) => NodeRow;
  /** The eId of the component that reproduces a document, the first one for the record itself; undefined where none does. */
  readonly reproduction: (document: string) => string | undefined;
}

/** Reads the corpus in a directory. Throws a {@link Failure} with code CORPUS where it has faults. */
export function readAknRecord(directory: string): AknRecord {
  const corpus = readCorpus(directory);
  const edition = readEdition(directory);
  const eIds = new Map(nodesOf(corpus, "component").map(({ id, eId }) => [id, String(eId)]));
  const ids = new Map([...eIds].map(([id, eId]) => [eId, id]));
  const documents = new Map(nodesOf(corpus, "document").map((row) => [row.id, row]));
  const reproduced = new Map(relationshipsOf(corpus, "REPRODUCES").map(({ from, to }) => [from, to]));
  const idOf = (eId: string): string => found(ids.get(eId), eId);
  return {
    corpus,
    edition,
    inside: (eId) => edition.components.filter(({ parent }) => parent === eId),
    idOf,
    eIdOf: (id) => eIds.get(id),
    whole: found(documents.get(edition.document), edition.document),
    documentOf: (eId) => found(documents.get(reproduced.get(idOf(eId)) ?? edition.document), eId),
    reproduction: (document) =>
      document === edition.document ? edition.components[0]?.eId : eIds.get([...reproduced].find(([, to]) => to === document)?.[0] ?? ""),
  };
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The checked corpus has nothing for ${name}.`);
  return value;
}
