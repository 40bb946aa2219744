import { Fault } from "./fault";

/** What the server holds, as /version tells it: the record's id, the checksum of all that is loaded, that of the source text, and when it was loaded. */
export interface Corpus {
  readonly id: string;
  readonly checksum: string;
  readonly sourceSha256: string;
  readonly loadedAt: string;
}

const ADDRESS = "./version";
const PATIENCE = 5_000;

/** Asks what the server holds; null while its database does not answer or holds nothing. Rejects with a Fault where there is no server. */
export async function askCorpus(): Promise<Corpus | null> {
  try {
    const response = await fetch(ADDRESS, { signal: AbortSignal.timeout(PATIENCE) });
    const { corpus } = (await response.json()) as { readonly corpus: Corpus | null };
    return corpus;
  } catch (error) {
    throw new Fault("away", String(error));
  }
}
