import type { ASTNode } from "graphql";
import { userError } from "../userError";
import { isChinese, wordsOf, type TextLanguage } from "./words";

const LONGEST_QUERY = 512;
const DEEPEST_BRACKETS = 16;

/** How a search is written (SearchSyntax of the schema). */
export type Syntax = "PLAIN" | "ADVANCED";

/**
 * What to ask of the index of a language in Lucene's syntax; null where there is nothing to look for. Of a plain query no character
 * reaches Lucene's parser but letters, digits and what stands inside quotes. Throws a user error for a query that is too long or too deep.
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
  return terms.flatMap((term) => (hasLoneCharacter(term) ? runsOf(term).map((run) => (isLone(run) ? `*${run}*` : `"${run}"`)) : [`"${term.replace(/["\\]/g, " ")}"`])).join(" AND ");
}

/**
 * The patterns (of Java's regular expressions) that a text must match besides: the index has Chinese characters in pairs, so that one that
 * stands alone in a term is found only as a part of any pair, and not in its place.
 */
export function plainPatterns(query: string): string[] {
  return plainTerms(query).filter(hasLoneCharacter).map((term) => `(?is).*${wordsOf(term, "ZH").map(({ form }) => form.replace(/[!-~]/g, eitherWidth)).join("[^\\p{L}\\p{N}]*")}.*`);
}

function hasLoneCharacter(term: string): boolean {
  return runsOf(term).some(isLone);
}

/** The runs of Chinese characters and of other letters and digits in a term. */
function runsOf(term: string): string[] {
  return term.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu) ?? [];
}

function isLone(run: string): boolean {
  return [...run].length === 1 && isChinese(run);
}

function eitherWidth(character: string): string {
  return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]`;
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
