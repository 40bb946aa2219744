const CHINESE = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** What to ask of an index of the database, in Lucene's syntax. */
export interface Asked {
  readonly index: string;
  readonly words: string;
}

/**
 * What the server asks of its indexes for words that are searched for: all must occur, as they are written. The index has Chinese characters in pairs, so that one
 * which stands alone is asked for as a part of any; the patterns, of Java's regular expressions, then say what it must stand beside.
 */
export function luceneOf(query: string): { readonly asked: Asked[]; readonly patterns: string[] } {
  const terms = query.split(/\s+/u).filter((term) => runsOf(term).length > 0);
  if (terms.length === 0) return { asked: [], patterns: [] };
  const words = terms.flatMap((term) => (hasLone(term) ? runsOf(term).map((run) => (isLone(run) ? `*${run}*` : `"${run}"`)) : [`"${term.replace(/["\\]/g, " ")}"`])).join(" AND ");
  const indexes = CHINESE.test(query) ? ["text_zh"] : ["text_zh", "text_en"];
  const patterns = terms.filter(hasLone).map((term) => `(?is).*${[...runsOf(term).join("")].join("[^\\p{L}\\p{N}]*")}.*`);
  return { asked: indexes.map((index) => ({ index, words })), patterns };
}

function runsOf(term: string): string[] {
  return term.match(RUNS) ?? [];
}

function hasLone(term: string): boolean {
  return runsOf(term).some(isLone);
}

function isLone(run: string): boolean {
  return [...run].length === 1 && CHINESE.test(run);
}
