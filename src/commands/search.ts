import { askOne, withServer } from "./ask/askOne";
import { KINDS, type Kind } from "./output/kinds";
import { hitLines, type Hit } from "./output/hitLines";
import type { TextFormat } from "./output/answerFormat";
import { jsonOf, write } from "./output/write";

export interface SearchOptions {
  readonly lang?: string;
  readonly first: number;
  readonly kind: readonly string[];
  readonly format: TextFormat;
  readonly url?: string;
}

const SEARCH = `query Search($query: String!, $types: [SearchType!], $lang: Language, $first: Int) {
  search(query: $query, types: $types, lang: $lang, first: $first) {
    pageInfo { hasNextPage }
    edges { score highlights { field lang text start end } node { __typename ... on Node { id } } }
  }
}`;

const PLACES = "evidence { component { eId } }";
const NAME = `name nameZh: name(lang: ZH) ${PLACES}`;
const CONTENT = `content contentZh: content(lang: ZH) ${PLACES}`;

/** What is asked of what was found, by its kind: texts in both languages, since a hit says in which of them its words stand, and where they stand in the record. */
const DETAILS: Readonly<Record<Kind, string>> = {
  Commitment: CONTENT,
  Component: "eId text heading headingZh: heading(lang: ZH)",
  Conclusion: CONTENT,
  Discrepancy: `description descriptionZh: description(lang: ZH) resolution resolutionZh: resolution(lang: ZH) ${PLACES}`,
  Document: `title titleZh: title(lang: ZH) ${PLACES}`,
  Meeting: NAME,
  Milestone: NAME,
  Option: NAME,
  Organization: `otherNames ${NAME}`,
  Person: `otherNames ${NAME}`,
  Place: NAME,
  Position: CONTENT,
  Post: `otherNames ${NAME}`,
};

interface Found {
  readonly search: { readonly pageInfo: { readonly hasNextPage: boolean }; readonly edges: readonly Hit[] };
}

/** Finds first, and asks then for the kinds that were found: to plan a search with all of every kind takes a Neo4j that has just started seconds. */
async function find(address: string, variables: Readonly<Record<string, unknown>>): Promise<Found["search"]> {
  const { search: found } = await askOne<Found>(address, SEARCH, variables);
  const kinds = KINDS.filter((kind) => found.edges.some(({ node }) => node.__typename === kind));
  if (kinds.length === 0) return found;
  const details = kinds.map((kind) => `... on ${kind} { ${DETAILS[kind]} }`).join(" ");
  const { nodes } = await askOne<{ readonly nodes: readonly (Hit["node"] | null)[] }>(address, `query Details($ids: [ID!]!) { nodes(ids: $ids) { __typename id ${details} } }`, { ids: found.edges.map(({ node }) => node.id) });
  return { ...found, edges: found.edges.map((edge, index) => ({ ...edge, node: nodes[index] ?? edge.node })) };
}

/** Searches the record and prints what was found, best first; how many, and whether there are more, goes to standard error. */
export async function search(words: readonly string[], { lang, first, kind, format, url }: SearchOptions): Promise<void> {
  const variables = { query: words.join(" "), first, ...(lang === undefined ? {} : { lang }), ...(kind.length === 0 ? {} : { types: kind }) };
  const found = await withServer(url, (address) => find(address, variables));
  if (format === "json") {
    await write(jsonOf(found));
    return;
  }
  await write(found.edges.map((hit) => hitLines(hit, lang)).join("\n"));
  process.stderr.write(found.pageInfo.hasNextPage ? `The best ${found.edges.length}; --first gives more.\n` : `${found.edges.length} found.\n`);
}
