import { getNamedType, type ASTNode, type FieldNode, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType } from "graphql";
import neo4j, { Neo4jError } from "neo4j-driver";
import { cypherFile } from "../../database";
import type { Context } from "../context";
import { aggregatedRows, column, list, listOf, subquery } from "../cypher";
import { projectElement } from "../element";
import { addSize, sizeOf } from "../list/page";
import { parameterName } from "../parameters";
import { asIs, type Answer, type Projection, type Read } from "../projection";
import { projectRecord } from "../record";
import { collect, nameOf, selectionSets, type Selection } from "../selection";
import { userError } from "../userError";
import { highlightsOf, searchedProperties } from "./highlights";
import { luceneQuery, plainPatterns, type Syntax } from "./luceneQuery";
import type { TextLanguage } from "./words";

type Values = Readonly<Record<string, unknown>>;

/** As many as an index has; Neo4j takes an int of Java. */
const ALL = neo4j.int(2 ** 31 - 2);

/** What a search asks, and where its page starts. */
interface Search {
  readonly context: Context;
  readonly query: unknown;
  readonly syntax: Syntax;
  readonly types: unknown;
  readonly lang: TextLanguage | null;
  /** The Cypher parameters of the page: how many hits stand before it, and how many are fetched, one more than it has. */
  readonly skip: string;
  readonly fetched: string;
  /** The Cypher parameter with how many hits each index must give for that. */
  readonly enough: string;
  readonly node: FieldNode;
}

/** A search for words, by pages. The indexes give as many hits as the page needs, best first; their number is counted only when asked for. */
export function projectSearch(context: Context, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], values: Values): Projection {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const search = searchOf(context, nodes[0] as FieldNode, values);
  const selection = collect(context, connection, selectionSets(nodes));
  const named = (...names: string[]): Selection => new Map([...selection].filter(([, selected]) => names.includes(nameOf(selected))));
  const pageParts = named("edges", "nodes", "pageInfo");
  const page = pageParts.size === 0 ? null : projectPage(search, connection, pageParts);
  const counts = named("totalCount");
  return {
    ...listOf([
      ...(page === null ? [] : [page]),
      ...(counts.size === 0 ? [] : [column(context, subquery("COUNT", [statement(search, context.parameters.add(ALL)), "RETURN hit"]))]),
    ]),
    read: (value, bound) => {
      const parts = value as unknown[];
      const answer = page === null ? {} : (page.read(parts[0], bound) as Answer);
      for (const key of counts.keys()) answer[key] = parts.at(-1);
      return answer;
    },
  };
}

function searchOf(context: Context, node: FieldNode, values: Values): Search {
  const { query, syntax, types = null, lang = null, first = null, after = null } = values;
  const offset = (cursor: unknown): number => (cursor === null ? 0 : readOffset(context, String(cursor), node));
  if (syntax === "ADVANCED") context.faults.push((error) => badQuery(error, node));
  const size = first ?? context.limits.defaultPageSize;
  const written: Syntax = syntax === "ADVANCED" ? "ADVANCED" : "PLAIN";
  // Hits that are sorted out after the index has given them cannot be counted before.
  const enough = ([text, count, cursor]: readonly unknown[]): unknown => (types === null && patterns(written, text).length === 0 ? neo4j.int(offset(cursor) + (count as number) + 1) : ALL);
  return {
    context,
    query,
    syntax: written,
    types,
    lang: lang as TextLanguage | null,
    skip: context.parameters.add(after, (cursor) => neo4j.int(offset(cursor))),
    fetched: addSize(context, "first", size, node),
    enough: context.parameters.add([query, size, after], (values) => enough(values as readonly unknown[])),
    node,
  };
}

/** The statement of cypher/queries/search.cypher, which takes `limit` hits from each index. */
function statement({ context, query, syntax, types, lang, node }: Search, limit: string): string {
  const ask = (language: TextLanguage) => (lang === null || lang === language ? context.parameters.add(query, (text) => luceneQuery(String(text), syntax, language, node)) : "null");
  const parameters: Readonly<Record<string, string>> = {
    chinese: ask("ZH"),
    english: ask("EN"),
    types: context.parameters.add(types),
    patterns: context.parameters.add(query, (text) => patterns(syntax, text)),
    limit,
  };
  const text = cypherFile("queries/search").replace(/^\/\/.*\n/gm, "").trimEnd();
  context.names.reserve(text.match(/\b[a-z][A-Za-z]*\b/g) ?? []);
  return text.replace(/\$(\w+)/g, (word, name: string) => parameters[name] ?? word);
}

function projectPage(search: Search, connection: GraphQLObjectType, selection: Selection): Projection {
  const { context, skip, fetched, enough } = search;
  const edge = getNamedType(connection.getFields()["edges"]?.type) as GraphQLObjectType;
  const result = getNamedType(connection.getFields()["nodes"]?.type) as GraphQLCompositeType;
  const info = getNamedType(connection.getFields()["pageInfo"]?.type) as GraphQLObjectType;
  const text = statement(search, enough);

  const columns: Projection[] = [];
  const add = (projection: Projection): ((row: readonly unknown[], bound: Parameters<Read>[1]) => unknown) => {
    const at = columns.push(projection) - 1;
    return (row, bound) => projection.read(row[at], bound);
  };
  const cursor = (index: number, bound: Parameters<Read>[1]): string => context.cursors.write(SCOPE, [Number(bound[parameterName(skip)]) + index + 1]);
  const edges = [...selection].filter(([, nodes]) => nameOf(nodes) === "edges").map(([key, nodes]) => ({ key, fields: [...collect(context, edge, selectionSets(nodes))].filter(([, one]) => nameOf(one) !== "__typename").map(([name, one]) => ({ name, read: nameOf(one) === "cursor" ? null : add(projectEdgeField(search, edge, result, one)) })) }));
  const lists = [...selection].filter(([, nodes]) => nameOf(nodes) === "nodes").map(([key, nodes]) => ({ key, read: add(projectElement(context, result, selectionSets(nodes), "hit")) }));
  const infos = [...selection].filter(([, nodes]) => nameOf(nodes) === "pageInfo").map(([key, nodes]) => ({ key, fields: collect(context, info, selectionSets(nodes)) }));
  return {
    ...aggregatedRows(context, [text, "WITH hit, score", "ORDER BY score DESC, hit.id", `SKIP ${skip}`, `LIMIT ${fetched}`], listOf(columns)),
    read: (value, bound) => {
      const found = value as (readonly unknown[])[];
      const size = sizeOf(fetched, bound);
      const shown = found.slice(0, size);
      const answer: Answer = {};
      for (const { key, read } of lists) answer[key] = shown.map((row) => read(row, bound));
      for (const { key, fields } of edges) {
        answer[key] = shown.map((row, index) => Object.fromEntries(fields.map(({ name, read }) => [name, read === null ? cursor(index, bound) : read(row, bound)])));
      }
      for (const { key, fields } of infos) {
        const at = (index: number): string | null => (shown.length === 0 ? null : cursor(index, bound));
        const values: Readonly<Record<string, unknown>> = { hasNextPage: found.length > size, hasPreviousPage: Number(bound[parameterName(skip)]) > 0, startCursor: at(0), endCursor: at(shown.length - 1) };
        answer[key] = Object.fromEntries([...fields].map(([name, nodes]) => [name, values[nameOf(nodes)]]));
      }
      return answer;
    },
  };
}

function projectEdgeField(search: Search, edge: GraphQLObjectType, result: GraphQLCompositeType, nodes: readonly FieldNode[]): Projection {
  const { context, query, syntax, lang } = search;
  switch (nameOf(nodes)) {
    case "node":
      return projectElement(context, result, selectionSets(nodes), "hit");
    case "score":
      return { expression: "score", read: asIs };
    default: {
      const type = getNamedType(edge.getFields()["highlights"]?.type) as GraphQLObjectType;
      const selection = collect(context, type, selectionSets(nodes));
      const asked = context.parameters.add(query);
      const texts = searchedProperties().map(({ property, language }) => (lang === null || lang === language ? `hit.${property}` : "null"));
      return {
        expression: list(texts),
        read: (value, bound) => highlightsOf(String(bound[parameterName(asked)]), syntax, value as (string | null)[]).map((highlight) => {
          const record = projectRecord(selection, (name) => (name === "__typename" ? null : { expression: "", read: () => highlight[name as keyof typeof highlight] }));
          return record.read([...selection].map(() => ""), bound);
        }),
      };
    }
  }
}

function patterns(syntax: Syntax, query: unknown): string[] {
  return syntax === "PLAIN" ? plainPatterns(String(query)) : [];
}

const SCOPE = "SearchConnection";

function readOffset(context: Context, cursor: string, node: ASTNode): number {
  const values = context.cursors.read(SCOPE, cursor);
  if (values === null) throw userError(`after is no cursor of this server: ${JSON.stringify(cursor.slice(0, 80))}.`, node);
  if (values === "other") throw userError("after is a cursor of another list.", node);
  return Number(values[0]);
}

/** What a client is told of an advanced query that Lucene cannot read; null for any other fault. */
function badQuery(error: unknown, node: ASTNode): Error | null {
  if (!(error instanceof Neo4jError) || !error.code.endsWith("ProcedureCallFailed") || !/lucene|query|parse/i.test(error.message)) return null;
  const [, column] = /at line \d+, column (\d+)/.exec(error.message) ?? [];
  return userError(`query is no valid search in the syntax ADVANCED${column === undefined ? "" : `: it cannot be read from character ${Number(column) + 1} on`}. Write AND, OR, NOT, "quotes" and brackets, or use PLAIN.`, node);
}
