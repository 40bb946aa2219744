import { GraphQLError, Kind, parse, Source, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { alike } from "./alike";
import type { QueryText } from "./readQuery";

/** A query that could be read, and the operation in it that is asked. */
export interface ChosenOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Reads a query, and chooses its only operation or the one of a name. Throws a GraphQLError. */
export function operationOf({ name, text }: QueryText, wanted: string | undefined): ChosenOperation {
  const document = parse(new Source(text, name));
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const names = operations.map((operation) => operation.name?.value ?? "(without a name)");
  const [operation, ...others] = wanted === undefined ? operations : operations.filter((one) => one.name?.value === wanted);
  if (operation === undefined) throw new GraphQLError(wanted === undefined ? `${name} has no operation.` : `${name} has no operation ${wanted}.${alike(wanted, names)}`);
  if (others.length > 0) throw new GraphQLError(`${name} has ${operations.length} operations: choose one with --operation: ${names.join(", ")}.`);
  return { document, operation };
}
