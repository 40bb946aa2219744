import neo4j, { type Driver, type Session, type SessionMode } from "neo4j-driver";
import { isPoolTimeout } from "./unavailable";

/** How long Neo4j may take to confirm that a session is closed, in ms; it does so at once, whatever runs. */
const CLOSED_WITHIN = 2_000;

/** A driver, and how many of its sessions are lent. */
interface Lender {
  readonly driver: Driver;
  lent: number;
}

/** A session of a Neo4j that is lent for some work. */
export interface LentSession {
  readonly session: Session;
  /** To be called once: closes the session, whose statements have all given their answer. Waits for nothing. */
  giveBack(): void;
  /** To be called once in its place where a statement may still run, which it ends; with the error that the work ended with, if any. Waits for nothing. */
  breakOff(error?: unknown): void;
}

/**
 * Lends the sessions of a driver. A driver waits without end for answers on a connection whose other side is gone without a word, and keeps it among
 * those that it counts and lends. So one that has such a connection is replaced, and closed with all its connections when its last session is given back.
 */
export class Sessions {
  #lender: Lender;
  #isClosed = false;

  constructor(private readonly open: () => Driver) {
    this.#lender = { driver: open(), lent: 0 };
  }

  /** How many sessions of the driver in use are lent. */
  get lent(): number {
    return this.#lender.lent;
  }

  lend(database: string, mode: SessionMode): LentSession {
    const lender = this.#lender;
    const session = lender.driver.session({ database, defaultAccessMode: mode });
    lender.lent += 1;
    return {
      session,
      giveBack: () => {
        lender.lent -= 1;
        session.close().catch(() => undefined); // sends nothing, so that there is nothing to wait for
        if (lender !== this.#lender) closeUnused(lender);
      },
      breakOff: (error) => {
        lender.lent -= 1;
        const late = setTimeout(() => this.#replace(lender), CLOSED_WITHIN).unref();
        session.close().catch(() => undefined).finally(() => clearTimeout(late)); // what went wrong has been told
        if (isPoolTimeout(error)) this.#replace(lender);
        else if (lender !== this.#lender) closeUnused(lender);
      },
    };
  }

  /** Borrows a session for the time of `work`. */
  async during<Result>(database: string, mode: SessionMode, work: (session: Session) => Promise<Result>): Promise<Result> {
    const { session, giveBack, breakOff } = this.lend(database, mode);
    try {
      const result = await work(session);
      giveBack();
      return result;
    } catch (error) {
      breakOff(error);
      throw error;
    }
  }

  close(): Promise<void> {
    this.#isClosed = true;
    return this.#lender.driver.close();
  }

  #replace(lender: Lender): void {
    if (lender === this.#lender && !this.#isClosed) this.#lender = { driver: this.open(), lent: 0 };
    closeUnused(lender);
  }
}

function closeUnused({ driver, lent }: Lender): void {
  if (lent === 0) void driver.close().catch(() => undefined);
}

export const { READ, WRITE } = neo4j.session;
