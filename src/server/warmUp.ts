import { Kind, parse, type DocumentNode } from "graphql";
import type { Logger } from "pino";
import type { Engine } from "../query";

/** Variables with which a document asks for little; its plan at Neo4j is the same for more. */
const LITTLE = { first: 1 };

/**
 * Asks each document once, one after the other: a Neo4j that has just started takes up to a second to plan what it is asked for the first time, and whoever comes first need not
 * wait for that. Left out is what cannot be asked without values for its variables. Faults are logged as `debug` alone: who asks in earnest is told of them. Ends early when `isStopping`.
 */
export async function warmUp(engine: Engine, documents: readonly string[], isStopping: () => boolean, log: Logger): Promise<void> {
  for (const document of documents.map((text) => parse(text)).filter(isAskable)) {
    if (isStopping()) return;
    try {
      const { errors } = await engine({ document, variables: LITTLE });
      if (errors !== undefined) log.debug({ errors }, "A document could not be asked to warm up.");
    } catch (error) {
      log.debug({ err: error }, "A document could not be asked to warm up.");
    }
  }
}

function isAskable({ definitions }: DocumentNode): boolean {
  const variables = definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []));
  return variables.every(({ variable, type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined || variable.name.value in LITTLE);
}
