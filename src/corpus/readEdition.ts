import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseComponents } from "../text";
import { CORPUS_FILE, CorpusFile } from "./corpusFile";
import type { CorpusText } from "./corpusText";

/** What corpus.yaml says of a record as a document, and its text as it was cut into components. */
export interface Edition extends CorpusText {
  /** UN document symbol of the whole: S/2007/723. */
  readonly symbol: string;
  /** Of the text, after BCP 47. */
  readonly language: string;
  /** Id of the document whose text it is. */
  readonly document: string;
}

/** The text of the corpus in a directory with the stretches that each component has of it. The corpus was read, and is without faults. */
export function readEdition(directory: string): Edition {
  const { symbol, language, document, source: { file }, outline } = CorpusFile.parse(parse(readFileSync(join(directory, CORPUS_FILE), "utf8")));
  const source = readFileSync(join(directory, file), "utf8");
  return { symbol, language, document, source, outline, components: parseComponents(source, outline) };
}
