import type { ContenderName, ContenderRequest } from "../contenders/contender";
import { slug } from "./index";
import type { Ask, Operation, QueryClass, Values } from "./queryClass";

/** The requests by which a contender is asked for parameters of a class; null where it cannot be asked. */
export async function requestsFor(name: ContenderName, one: QueryClass, parameters: readonly Values[], ask: Ask): Promise<readonly ContenderRequest[] | null> {
  if (name === "raw") return parameters.map((body) => ({ path: `/${slug(one)}`, body }));
  const operation: Operation | null = one[name];
  if (operation === null) return null;
  const prepare = name === "ours" ? one.ours.prepare : undefined;
  const variables = prepare === undefined ? parameters.map(operation.variables ?? ((values) => values)) : await prepare(ask, parameters);
  return variables.map((values) => ({ path: "/graphql", body: { query: operation.query, variables: values } }));
}
