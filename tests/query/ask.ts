import type { GraphQLError } from "graphql";
import type { Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine, type Engine, type Limits } from "../../src/query";
import { openTestDatabase } from "../support/database";
import { operation } from "../support/operation";

type Variables = Readonly<Record<string, unknown>>;

/** The graph of S/2007/723 to a file of tests: its database, and an engine that asks it. */
export interface Graph {
  readonly database: Database;
  readonly engine: Engine;
  /** An engine with other limits. */
  limited(limits: Limits): Engine;
}

/** Opens the graph for the tests of a file, and closes it after them. */
export function openGraph(): Graph {
  let database: Database | undefined;
  let engine: Engine | undefined;
  beforeAll(() => {
    database = openTestDatabase();
    engine = createEngine(publicSchema(), database);
  });
  afterAll(() => database?.close());
  const opened = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error("The graph is open in tests alone.");
    return value;
  };
  return {
    get database() {
      return opened(database);
    },
    get engine() {
      return opened(engine);
    },
    limited: (limits) => createEngine(publicSchema(), opened(database), limits),
  };
}

/** Asks an engine; gives the data as JSON has it. Throws where there are errors. */
export async function ask<Data>(engine: Engine, query: string, variables: Variables = {}): Promise<Data> {
  const { data, errors } = await engine({ document: operation(query), variables });
  if (errors !== undefined) throw new Error(errors.map(String).join("\n"));
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** The errors that an engine answers with, as message and code. */
export async function refusal(engine: Engine, query: string, variables: Variables = {}): Promise<readonly unknown[]> {
  const { errors = [] } = await engine({ document: operation(query), variables });
  return errors.map(({ message, extensions }: GraphQLError) => [message, extensions["code"]]);
}
