import type { CorpusFormat } from "../format";
import { akomaNtoso } from "./akomaNtoso";

/** Akoma Ntoso 3.0 (OASIS LegalDocML), with its registered media type. */
export const akn: CorpusFormat = {
  name: "akn",
  mediaType: "application/akn+xml",
  extension: "akn.xml",
  description: "Akoma Ntoso 3.0: the document itself, for readers of legal XML",
  isBinary: false,
  source: "corpus",
  async *write(directory) {
    yield akomaNtoso(directory);
  },
};
