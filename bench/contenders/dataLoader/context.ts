import DataLoader from "dataloader";
import neo4j, { type Driver, type Record as Row } from "neo4j-driver";

export type Values = Readonly<Record<string, unknown>>;

/** What a request's resolvers share. Its loaders batch what is asked for in one turn, and forget it with the request. */
export interface Context {
  /** Runs a statement. */
  run(statement: string, parameters: Values): Promise<Row[]>;
  /**
   * What is related to a node: `lines` are those of a subquery that has the node as `from` and returns one value a related node.
   * The calls of one turn with the same lines and parameters are one statement.
   */
  related<Value>(lines: string, id: unknown, parameters?: Values): Promise<Value>;
  /** The evidence with these ids, in the order of the record. */
  evidence(ids: readonly string[]): Promise<readonly Values[]>;
}

export function makeContext(driver: Driver, database: string): Context {
  const loaders = new Map<string, DataLoader<unknown, unknown>>();
  const run: Context["run"] = async (statement, parameters) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(statement, parameters)).records;
    } finally {
      await session.close();
    }
  };
  const makeLoader = (lines: string, parameters: Values): DataLoader<unknown, unknown> =>
    new DataLoader(async (ids) => {
      const rows = await run(`UNWIND $ids AS id MATCH (from:Entity {id: id}) RETURN id, COLLECT { ${lines} } AS values`, { ...parameters, ids });
      const byId = new Map(rows.map((row) => [row.get("id") as unknown, row.get("values") as unknown]));
      return ids.map((id) => byId.get(id) ?? []);
    });
  const evidence = new DataLoader(async (ids: readonly string[]) => {
    const rows = await run("MATCH (n:Evidence) WHERE n.id IN $ids RETURN properties(n) AS node", { ids });
    const byId = new Map(rows.map((row) => [(row.get("node") as Values)["id"], row.get("node") as Values]));
    return ids.map((id) => byId.get(id) ?? new Error(`There is no evidence ${id}.`));
  });
  return {
    run,
    evidence: async (ids) => {
      const found = (await evidence.loadMany([...new Set(ids)])).map((one) => {
        if (one instanceof Error) throw one;
        return one as Values;
      });
      return found.sort((one, other) => Number(one["position"]) - Number(other["position"]));
    },
    related: async <Value>(lines: string, id: unknown, parameters: Values = {}) => {
      const key = JSON.stringify([lines, parameters]);
      const loader = loaders.get(key) ?? makeLoader(lines, parameters);
      loaders.set(key, loader);
      return (await loader.load(id)) as Value;
    },
  };
}
