import neo4j, { Session, Transaction, type Driver, type ProfiledPlan } from "neo4j-driver";

interface Ran {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** The statements that pass through the drivers of this process, whoever runs them. */
export interface StatementWatch {
  /** How many there were so far. */
  readonly count: number;
  /** The database hits of all statements that run during `work`: each is profiled afterwards, with its own parameters. */
  hitsOf(driver: Driver, work: () => Promise<unknown>): Promise<number>;
}

/** Begins to watch. Once a process: it wraps the two methods of the driver through which every statement goes. */
export function watchStatements(): StatementWatch {
  let count = 0;
  let recorded: Ran[] | null = null;
  for (const prototype of [Session.prototype, Transaction.prototype] as { run: (...given: unknown[]) => unknown }[]) {
    const run = prototype.run;
    prototype.run = function (this: unknown, ...given) {
      count += 1;
      recorded?.push({ text: String(given[0]), parameters: (given[1] ?? {}) as Record<string, unknown> });
      return run.apply(this, given);
    };
  }
  return {
    get count() {
      return count;
    },
    async hitsOf(driver, work) {
      const ran: Ran[] = (recorded = []);
      await work();
      recorded = null;
      let hits = 0;
      for (const { text, parameters } of ran) {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        try {
          const { summary } = await session.run(`PROFILE ${text}`, parameters);
          if (summary.profile !== false) hits += hitsIn(summary.profile);
        } finally {
          await session.close();
        }
      }
      return hits;
    },
  };
}

function hitsIn({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsIn(child), Number(dbHits));
}
