import { dataFolders } from "./dataFolders";
import { readServerFile, type ServerRecord } from "./serverFile";

/** The nearest running server that has said in a server.json where it is; null where there is none. Stale files are passed over. */
export async function findServer(): Promise<ServerRecord | null> {
  for (const folder of dataFolders()) {
    const found = await readServerFile(folder);
    if (found?.running) return found.running;
  }
  return null;
}
