import type { Chunk, CorpusFormat } from "./format";

/** The corpus in a folder in a format that is made from it. Throws a Failure CORPUS where the corpus has faults. */
export async function* exportCorpus(format: CorpusFormat, directory: string): AsyncGenerator<Chunk, void, undefined> {
  yield* format.write(directory);
}
