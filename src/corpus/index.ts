export type { Corpus, NodeRow, NodeSet, Properties, RelationshipRow, RelationshipSet, Value } from "./corpus";
export { emitJsonSchemas } from "./emitJsonSchemas";
export { IsoDate } from "./isoDate";
export { readCorpus } from "./readCorpus";
