import { open, stat } from "node:fs/promises";

/** A log as it was at a moment. */
export interface LogMark {
  readonly path: string;
  readonly size: number;
}

/** Marks the end of a log, which need not exist yet. */
export async function markLog(path: string): Promise<LogMark> {
  return { path, size: await stat(path).then(({ size }) => size, () => 0) };
}

/** What was written to a log since it was marked; all of it, where the log has been changed for a new one. At most `limit` bytes. */
export async function logSince({ path, size }: LogMark, limit = 1_000_000): Promise<string> {
  const file = await open(path, "r").catch(() => null);
  if (file === null) return "";
  try {
    const now = (await file.stat()).size;
    const from = Math.max(now < size ? 0 : size, now - limit);
    const buffer = Buffer.alloc(now - from);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
