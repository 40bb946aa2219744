import { told } from "./told";

/** What the server holds, as /version tells it: the record's id, the checksum of all that is loaded, that of the source text, and when it was loaded. */
export interface Corpus {
  readonly id: string;
  readonly checksum: string;
  readonly sourceSha256: string;
  readonly loadedAt: string;
}

/** Asks what the server holds; null while its database does not answer or holds nothing. Rejects with a Fault where there is no server. */
export async function askCorpus(): Promise<Corpus | null> {
  return (await told<{ readonly corpus: Corpus | null }>("./version")).corpus;
}
