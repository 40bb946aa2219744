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

/** A zip archive of files, one after the other, as it is read. Throws what their contents throw. */
export async function* zip(files: readonly ZippedFile[]): AsyncGenerator<Chunk> {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  let open: Readable | undefined;
  for (const { path, content } of files) {
    archive.addReadStreamLazy(path, { mtime: DATE }, (give) => {
      open = Readable.from(content(), { objectMode: false });
      open.on("error", (error) => output.destroy(error));
      give(null, open);
    });
  }
  archive.on("error", () => undefined); // the same, which the output has
  archive.end();
  try {
    yield* output as AsyncIterable<Uint8Array>;
  } finally {
    open?.destroy();
  }
}
