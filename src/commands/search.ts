import { askOne, withServer } from "./ask/askOne";
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

/** Texts in both languages, since a hit says in which of them its words stand. */
const SEARCH = `query Search($query: String!, $types: [SearchType!], $lang: Language, $first: Int) {
  search(query: $query, types: $types, lang: $lang, first: $first) {
    totalCount
    edges {
      score
      highlights { field lang text start end }
      node {
        __typename
        ... on Node { id }
        ... on Component { eId text heading headingZh: heading(lang: ZH) }
        ... on Actor { name nameZh: name(lang: ZH) otherNames evidence { ...Place } }
        ... on Event { name nameZh: name(lang: ZH) evidence { ...Place } }
        ... on Place { name nameZh: name(lang: ZH) evidence { ...Place } }
        ... on Option { name nameZh: name(lang: ZH) evidence { ...Place } }
        ... on Document { title titleZh: title(lang: ZH) evidence { ...Place } }
        ... on Commitment { content contentZh: content(lang: ZH) evidence { ...Place } }
        ... on Conclusion { content contentZh: content(lang: ZH) evidence { ...Place } }
        ... on Position { content contentZh: content(lang: ZH) evidence { ...Place } }
        ... on Discrepancy { description descriptionZh: description(lang: ZH) resolution resolutionZh: resolution(lang: ZH) evidence { ...Place } }
      }
    }
  }
}
fragment Place on Evidence { component { eId } }`;

interface Found {
  readonly search: { readonly totalCount: number; readonly edges: readonly Hit[] };
}

/** Searches the record and prints what was found, best first; how many there are goes to standard error. */
export async function search(words: readonly string[], { lang, first, kind, format, url }: SearchOptions): Promise<void> {
  const variables = { query: words.join(" "), first, ...(lang === undefined ? {} : { lang }), ...(kind.length === 0 ? {} : { types: kind }) };
  const { search: found } = await withServer(url, (address) => askOne<Found>(address, SEARCH, variables));
  if (format === "json") {
    await write(jsonOf(found));
    return;
  }
  await write(found.edges.map((hit) => hitLines(hit, lang)).join("\n"));
  const { length } = found.edges;
  process.stderr.write(found.totalCount === length ? `${length} found.\n` : `The best ${length} of ${found.totalCount}; --first gives more.\n`);
}
