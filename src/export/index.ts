export { FORMATS, formatNamed } from "./formats";
export type { Chunk, CorpusFormat, Format, GraphFormat } from "./format";
