import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Chunk } from "../export";
import { Failure } from "../failure";
import { isReaderGone } from "./output/write";

/** Writes a file under a name of its own beside `path`, and gives it its name when it is whole. Throws a {@link Failure} where it cannot be written. */
export async function writeFileWhole(path: string, chunks: AsyncIterable<Chunk>): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code !== undefined && ["open", "write", "rename"].includes(syscall ?? "")) throw new Failure("CONFIGURATION", `${path} cannot be written (${code}).`, [], { cause: error });
    throw error;
  }
}

/** Writes to standard output. A reader that wants no more, such as head, is no fault. */
export async function writeOut(chunks: AsyncIterable<Chunk>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), process.stdout, { end: false });
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}
