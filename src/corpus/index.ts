export type { Corpus, NodeRow, NodeSet, Properties, RelationshipRow, RelationshipSet, Value } from "./corpus";
export { emitJsonSchemas } from "./emitJsonSchemas";
export { graphVocabulary, type GraphVocabulary } from "./graphVocabulary";
export { IsoDate } from "./isoDate";
export { readCorpus } from "./readCorpus";
export { readEdition, type Edition } from "./readEdition";
export { readUncited } from "./readUncited";
export { coverageFaults, textCoverage, type ComponentCoverage, type Sentence, type Uncited } from "./textCoverage";
