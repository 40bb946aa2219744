export { askedExport, ExportRefused, type AskedExport, type AskedTexts } from "./askedExport";
export { exportCorpus } from "./exportCorpus";
export { exportGraph, NothingLoaded, type ExportOptions } from "./exportGraph";
export { FORMATS, formatNamed } from "./formats";
export type { Chunk, CorpusFormat, Format, GraphFormat } from "./format";
export type { Progress } from "./graph/countedGraph";
export { GraphChanged } from "./graph/exportedGraph";
