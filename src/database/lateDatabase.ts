import type { ServerAddress } from "../config";
import type { Database } from "./driver";
import { DeadlineExceeded } from "./unavailable";

/** A database that can be handed out before it can be used. */
export interface LateDatabase {
  readonly database: Database;
  /** Lets it be used. */
  open(database: Database): void;
}

/** Until it is opened, all that is asked of it fails as if it did not answer; asking is all right from then on. */
export function lateDatabase(address: ServerAddress): LateDatabase {
  let opened: Database | null = null;
  const it = (): Database => {
    if (opened === null) throw new DeadlineExceeded("The graph is not loaded yet.");
    return opened;
  };
  return {
    database: {
      address,
      get pool() {
        return opened?.pool ?? { inUse: 0, size: 0 };
      },
      query: async (...given) => it().query(...given),
      read: async (...given) => it().read(...given),
      async *stream(work, options) {
        yield* it().stream(work, options);
      },
      revision: async () => it().revision(),
      write: async (work) => it().write(work),
      run: async (...given) => it().run(...given),
      close: async () => opened?.close(),
    },
    open: (database) => {
      opened = database;
    },
  };
}
