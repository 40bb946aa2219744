import { LONGEST_PATH, VIA } from "../graph/path/reach";
import { fieldsOf } from "./asGraphql";
import type { Screen } from "./screen";

/** What asks for a screen in Python, by the project's own package. */
export function asPython(screen: Screen): string {
  return ["import negotiations_graph as ng", "graph = ng.connect()", ...lines(screen), ""].join("\n");
}

function lines(screen: Screen): string[] {
  switch (screen.what) {
    case "around":
      return [`graph.neighbourhood(${literal(screen.id)})`];
    case "kinds":
      return [`graph.raw(${literal(`{ ${fieldsOf(screen.kinds).map((field) => `${field} { nodes { __typename id } }`).join(" ")} }`)})`];
    case "nodes":
      return [`graph.raw(${literal("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }")}, ids=${literal(screen.ids)})`];
    case "path": {
      const query = `query ($from: ID!, $to: ID!, $via: [RelationshipKind!]) { path(from: $from, to: $to, via: $via, maxHops: ${LONGEST_PATH}, all: true) { nodes { id } relationships { kind } } }`;
      return [`via = ${literal(VIA)}`, `graph.raw(${literal(query)}, from_=${literal(screen.from)}, to=${literal(screen.to)}, via=via)`];
    }
    case "days": {
      const [from, to] = [literal(screen.from), literal(screen.to)];
      const dated = "query ($from: Date, $to: Date) { documents(where: { date: { gte: $from, lte: $to } }) { nodes { id title } } commitments(where: { date: { gte: $from, lte: $to } }) { nodes { id content } } }";
      return [`events = graph.timeline(${from}, ${to})`, `texts = graph.raw(${literal(dated)}, from_=${from}, to=${to})`];
    }
    case "search":
      return [`graph.search(${literal(screen.query)})`];
    case "trace":
      return [`graph.trace(${literal(screen.id)})`];
    case "attendance": {
      if (screen.id === null) return ["graph.attendance()"];
      return ["who = graph.attendance()", `there = who[(who.meeting_id == ${literal(screen.id)}) | (who.actor_id == ${literal(screen.id)})].meeting_id`, "who[who.meeting_id.isin(there)]"];
    }
    case "promises":
      return screen.id === null ? ["graph.commitments()"] : [about(screen.id, "commitments", "{ debtors: { some: { id: { eq: $id } } } }", "content source { eId }")];
    case "stances":
      return screen.id === null
        ? ["graph.options()"]
        : [about(screen.id, "options", "{ proposedBy: { some: { id: { eq: $id } } } }, { positions: { some: { actor: { some: { id: { eq: $id } } } } } }", "name positions { nodes { stance actor { name } } }")];
  }
}

/** Asks for what has an id, or for what has something to do with it. */
function about(id: string, field: string, conditions: string, selection: string): string {
  return `graph.ask(${literal(`query ($id: ID) { ${field}(where: { or: [{ id: { eq: $id } }, ${conditions}] }) { nodes { id ${selection} } } }`)}, id=${literal(id)})`;
}

/** A text, or a list of texts, as a literal of Python: JSON's are Python's too. */
function literal(value: string | readonly string[]): string {
  return JSON.stringify(value);
}
