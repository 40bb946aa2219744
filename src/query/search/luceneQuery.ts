import type { ASTNode } from "graphql";
import { userError } from "../userError";
import { isChinese, wordsOf, type TextLanguage } from "./words";

const LONGEST_QUERY = 512;
const DEEPEST_BRACKETS = 16;

/** How a search is written (SearchSyntax of the schema). */
export type Syntax = "PLAIN" | "ADVANCED";

/**
 * What to ask of the index of a language in Lucene's syntax; null where there is nothing to look for. Of a plain query no character
 * reaches Lucene's parser but inside quotes. Throws a user error for a query that is too long or too deep.
 */
export function luceneQuery(query: string, syntax: Syntax, language: TextLanguage, node: ASTNode): string | null {
  if (query.length > LONGEST_QUERY) throw userError(`query may have ${LONGEST_QUERY} characters, found ${query.length}.`, node);
  if (syntax === "PLAIN") return plainQuery(query, language);
  const depth = bracketDepth(query);
  if (depth > DEEPEST_BRACKETS) throw userError(`query may have ${DEEPEST_BRACKETS} levels of brackets, found ${depth}.`, node);
  return query.trim() === "" ? null : query;
}

/** The parts of a plain query that must all occur: what white space separates, where it has letters or digits. */
export function plainTerms(query: string): string[] {
  return query.split(/\s+/u).filter((term) => wordsOf(term, "ZH").length > 0);
}

function plainQuery(query: string, language: TextLanguage): string | null {
  const terms = plainTerms(query);
  if (terms.length === 0 || (language === "EN" && terms.some(isChinese))) return null;
  return terms.map((term) => (isLoneCharacter(term) ? `*${wordsOf(term, "ZH")[0]?.form ?? ""}*` : `"${term.replace(/["\\]/g, " ")}"`)).join(" AND ");
}

/** The index has pairs of Chinese characters: one alone is a part of a pair. */
function isLoneCharacter(term: string): boolean {
  return wordsOf(term, "ZH").length === 1 && isChinese(term);
}

function bracketDepth(query: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of query) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
