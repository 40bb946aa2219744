import { connect, type Database } from "../../src/database";

const VARIABLE = "KG_TEST_DATABASE";

/** Tells the tests of this run where the Neo4j is that holds S/2007/723. They only read from it. */
export function announceDatabase(address: Database["address"]): void {
  process.env[VARIABLE] = JSON.stringify(address);
}

/** Where the Neo4j is that holds S/2007/723. */
export function testDatabaseAddress(): Database["address"] {
  const address = process.env[VARIABLE];
  if (address === undefined) throw new Error("The run has no database; start the tests with npm test or npx jest.");
  return JSON.parse(address) as Database["address"];
}

/** Opens the Neo4j that holds S/2007/723; the test closes it. */
export function openTestDatabase(): Database {
  return connect(testDatabaseAddress());
}

/** The same database, counting the statements that pass through its driver. */
export function countStatements(database: Database): { readonly database: Database; readonly statements: () => number } {
  let count = 0;
  return {
    statements: () => count,
    database: {
      ...database,
      get pool() {
        return database.pool;
      },
      query: (...given) => {
        count += 1;
        return database.query(...given);
      },
      read: (work, timeout) =>
        database.read((transaction) => {
          const run: typeof transaction.run = (...given) => {
            count += 1;
            return transaction.run(...given);
          };
          return work(Object.assign(Object.create(transaction) as typeof transaction, { run }));
        }, timeout),
    },
  };
}

/** The same database with time to answer: for tests that ask much of a Neo4j that has just started, on a machine that does other things too. */
export function unhurried(database: Database): Database {
  return { ...database, query: (statement, parameters) => database.query(statement, parameters, 60_000) };
}
