import type { Request } from "express";
import { askedExport, ExportRefused, FORMATS, type AskedExport } from "../export";
import type { Compiler } from "../query";

const PARAMETERS = ["format", "of", "where"] as const;

type Texts = Partial<Record<(typeof PARAMETERS)[number], string>>;

/** What a request asks to be exported. Throws {@link ExportRefused}. `hasCorpus`: whether formats can be made that are made from the corpus. */
export function exportRequest(compiler: Compiler, request: Request, hasCorpus: boolean): AskedExport {
  const { format = formatByAccept(request), of, where } = textsOf(request);
  const asked = askedExport(compiler, { format, of, where });
  if (asked.format.source === "corpus" && !hasCorpus) throw new ExportRefused(`format: expected one that is made from the graph; found ${asked.format.name}.`);
  return asked;
}

/** The parameters of the address, each given once at most. */
function textsOf({ query }: Request): Texts {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (!(PARAMETERS as readonly string[]).includes(name)) throw new ExportRefused(`Expected the parameters ${PARAMETERS.join(", ")}; found ${JSON.stringify(name)}.`);
      if (typeof value !== "string") throw new ExportRefused(`${name}: expected one text; found ${JSON.stringify(value)}.`);
      return [name, value];
    }),
  );
}

/** The format that a client says it takes. None where it takes anything: what to send one that does not say would be a guess. */
function formatByAccept(request: Request): string | undefined {
  const accept = request.headers.accept ?? "";
  const named = FORMATS.filter(({ mediaType }) => accept.includes(mediaType));
  const taken = named.length === 0 ? false : request.accepts(named.map(({ mediaType }) => mediaType));
  return named.find(({ mediaType }) => mediaType === taken)?.name;
}
