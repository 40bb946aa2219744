export { linksByNode, statementsByComponent, type Statement } from "./adjacency";
export { KINDS, kindNamed, type Kind, type KindOf, type Shape } from "./kinds";
export { loadRecord, progress, record } from "./load";
export type { Bilingual, Citation, Component, Extent, GraphRecord, Link, Mention, Quote, RecordNode } from "./types";
