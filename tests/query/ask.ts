import type { GraphQLError } from "graphql";
import type { Engine } from "../../src/query";
import { operation } from "../support/operation";

/** Asks an engine; gives the data as JSON has it. Throws where there are errors. */
export async function ask<Data>(engine: Engine, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors } = await engine({ document: operation(query), variables });
  if (errors !== undefined) throw new Error(errors.map(String).join("\n"));
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** The errors that an engine answers with, as message and code. */
export async function refusal(engine: Engine, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<readonly unknown[]> {
  const { errors = [] } = await engine({ document: operation(query), variables });
  return errors.map(({ message, extensions }: GraphQLError) => [message, extensions["code"]]);
}
