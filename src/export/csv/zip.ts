import { once } from "node:events";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Chunk } from "../format";

/** A file of an archive, written when it is its turn. */
export interface ZippedFile {
  readonly path: string;
  readonly content: () => AsyncIterable<Chunk>;
}

/** The date that every file of an archive bears, so that equal graphs give equal archives. */
const DATE = new Date("2007-12-07T00:00:00Z");

/** A zip archive of files, one after the other, as it is read. */
export async function* zip(files: readonly ZippedFile[]): AsyncGenerator<Chunk> {
  const archive = new ZipFile();
  const failed = once(archive, "error").then(([error]: unknown[]) => Promise.reject(error as Error));
  failed.catch(() => undefined);
  for (const { path, content } of files) {
    archive.addReadStreamLazy(path, { mtime: DATE }, (give) => give(null, Readable.from(content())));
  }
  archive.end();
  const output = archive.outputStream as Readable;
  archive.on("error", (error: Error) => output.destroy(error));
  yield* output as AsyncIterable<Uint8Array>;
}
