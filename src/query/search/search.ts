import { getNamedType, type ASTNode, type FieldNode, type GraphQLField, type GraphQLObjectType } from "graphql";
import neo4j, { Neo4jError } from "neo4j-driver";
import type { Context } from "../context";
import { column, listOf, subquery } from "../cypher";
import { addSize } from "../list/page";
import type { Answer, Projection } from "../projection";
import { queryText, withParameters } from "../queryText";
import { collect, nameOf, selectionSets, type Selection } from "../selection";
import { userError } from "../userError";
import { luceneQuery, plainPatterns, type Syntax } from "./luceneQuery";
import { projectHits } from "./hits";
import { readPlace, START, type SearchPlace } from "./searchCursor";
import type { TextLanguage } from "./words";

type Values = Readonly<Record<string, unknown>>;

/** As many as an index has; Neo4j takes an int of Java. */
const ALL = neo4j.int(2 ** 31 - 2);

/** What a search asks, and where its page starts. */
export interface Search {
  readonly context: Context;
  readonly query: unknown;
  readonly syntax: Syntax;
  readonly types: unknown;
  readonly lang: TextLanguage | null;
  /** The Cypher parameter that holds the {@link SearchPlace} after which the page starts; null for the first page. */
  readonly place: string | null;
  /** The Cypher parameters: how many hits are fetched, one more than the page has, and how many each index must give for that. */
  readonly fetched: string;
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
  const page = pageParts.size === 0 ? null : projectHits(search, hits(search, search.enough, search.place), connection, pageParts);
  const counts = named("totalCount");
  return {
    ...listOf([
      ...(page === null ? [] : [page]),
      ...(counts.size === 0 ? [] : [column(context, subquery("COUNT", [hits(search, context.parameters.add(ALL), null), "RETURN hit"]))]),
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
  const size = first ?? context.limits.defaultPageSize;
  const written: Syntax = syntax === "ADVANCED" ? "ADVANCED" : "PLAIN";
  if (written === "ADVANCED") context.faults.push((error) => badQuery(error, node));
  // Hits that are sorted out after the index has given them cannot be counted before.
  const enough = ([text, count, cursor]: readonly unknown[]): unknown => (types === null && patterns(written, text).length === 0 ? neo4j.int(placeOf(context, cursor, node).given + (count as number) + 1) : ALL);
  return {
    context,
    query,
    syntax: written,
    types,
    lang: lang as TextLanguage | null,
    place: after === null ? null : context.parameters.add(after, (cursor) => placeOf(context, cursor, node)),
    fetched: addSize(context, "first", size, node),
    enough: context.parameters.add([query, size, after], (given) => enough(given as readonly unknown[])),
    node,
  };
}

/** The indexes over the texts of each language (cypher/schema). */
const INDEXES: readonly (readonly [TextLanguage, string])[] = [
  ["ZH", "text_zh"],
  ["EN", "text_en"],
];

/** The statement of cypher/queries/search.cypher, which takes `limit` hits from each index, of the types asked for and behind the `place` where a page starts. */
function hits({ context, query, syntax, types, lang, node }: Search, limit: string, place: string | null): string {
  const { parameters } = context;
  const asked = (text: unknown): unknown[] => INDEXES.flatMap(([language, index]) => {
    const words = lang === null || lang === language ? luceneQuery(String(text), syntax, language, node) : null;
    return words === null ? [] : [{ index, words }];
  });
  const given: Readonly<Record<string, string>> = { asked: parameters.add(query, asked), patterns: parameters.add(query, (text) => patterns(syntax, text)), limit };
  return [
    withParameters(queryText(context, "search"), (name) => given[name] ?? `$${name}`),
    ...(types === null ? [] : [`AND any(label IN labels(hit) WHERE label IN ${parameters.add(types)})`]),
    // Lucene gives equal scores in no order that lasts, so that a page can start only behind a score and what was seen of it.
    ...(place === null ? [] : [`AND (score < ${place}.score OR (score = ${place}.score AND NOT hit.id IN ${place}.seen))`]),
  ].join("\n");
}

/** The place that a cursor names. */
export function placeOf(context: Context, cursor: unknown, node: ASTNode): SearchPlace {
  return cursor === null ? START : readPlace(context, String(cursor), node);
}

function patterns(syntax: Syntax, query: unknown): string[] {
  return syntax === "PLAIN" ? plainPatterns(String(query)) : [];
}

/** What a client is told of an advanced query that Lucene cannot read; null for any other fault. */
function badQuery(error: unknown, node: ASTNode): Error | null {
  if (!(error instanceof Neo4jError) || !error.code.endsWith("ProcedureCallFailed") || !/lucene|query|parse/i.test(error.message)) return null;
  const [, at] = /at line \d+, column (\d+)/.exec(error.message) ?? [];
  return userError(`query is no valid search in the syntax ADVANCED${at === undefined ? "" : `: it cannot be read from character ${Number(at) + 1} on`}. Write AND, OR, NOT, "quotes" and brackets, or use PLAIN.`, node);
}
