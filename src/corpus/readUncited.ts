import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { CORPUS_FILE, CorpusFile } from "./corpusFile";
import type { Uncited } from "./textCoverage";

/** The sentences that corpus.yaml lists as resting on nothing. The corpus in the directory was read, and is without faults. */
export function readUncited(directory: string): readonly Uncited[] {
  return CorpusFile.parse(parse(readFileSync(join(directory, CORPUS_FILE), "utf8"))).uncited;
}
