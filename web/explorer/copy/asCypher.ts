import around from "./cypher/around.cypher";
import attendance from "./cypher/attendance.cypher";
import days from "./cypher/days.cypher";
import kinds from "./cypher/kinds.cypher";
import nodes from "./cypher/nodes.cypher";
import path from "./cypher/path.cypher";
import promises from "./cypher/promises.cypher";
import search from "./cypher/search.cypher";
import stances from "./cypher/stances.cypher";
import trace from "./cypher/trace.cypher";
import { literal, type Value } from "./literal";
import { luceneOf } from "./lucene";
import type { Screen } from "./screen";

const STATEMENTS: Readonly<Record<Screen["what"], string>> = { around, kinds, nodes, path, days, search, attendance, promises, stances, trace };

/** What asks the database itself for a screen, its parameters written in: it can be pasted into Neo4j Browser, cypher-shell or a driver. */
export function asCypher(screen: Screen): string {
  const parameters = parametersOf(screen);
  return STATEMENTS[screen.what].replace(/\$(\w+)/g, (word, name: string) => (Object.hasOwn(parameters, name) ? literal(parameters[name] ?? null) : word));
}

function parametersOf(screen: Screen): Readonly<Record<string, Value>> {
  if (screen.what === "kinds") return { kinds: screen.kinds, bases: screen.statedOnly ? ["STATED"] : ["STATED", "INFERRED"] };
  if (screen.what === "search") {
    const { asked, patterns } = luceneOf(screen.query);
    return { asked: asked.map(({ index, words }) => ({ index, words })), patterns };
  }
  return Object.fromEntries(Object.entries(screen).filter(([name]) => name !== "what"));
}
