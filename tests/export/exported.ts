import type { Database } from "../../src/database";
import { askedExport, exportGraph, type AskedTexts } from "../../src/export";
import { publicSchema } from "../../src/model";
import { DEFAULT_LIMITS, signedCursors } from "../../src/query";

const compiler = { schema: publicSchema(), limits: DEFAULT_LIMITS, cursors: signedCursors("test") };

/** What a database gives for what is asked, whole. */
export async function exported(database: Pick<Database, "stream">, asked: AskedTexts): Promise<Buffer> {
  const { format, selection } = askedExport(compiler, asked);
  if (format.source !== "graph") throw new Error(`${format.name} is not made from the graph.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of exportGraph(database, format, selection, { timeout: 60_000 })) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
