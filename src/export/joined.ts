import type { Chunk } from "./format";

/** How many characters are joined to one chunk. */
const SIZE = 32_768;

/** The same text in fewer, longer chunks; bytes as they come. */
export async function* joined(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk, void, undefined> {
  let text = "";
  for await (const chunk of chunks) {
    if (typeof chunk !== "string") {
      yield chunk;
      continue;
    }
    text += chunk;
    if (text.length < SIZE) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
