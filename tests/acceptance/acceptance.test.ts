import { basename, relative } from "node:path";
import type { Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine } from "../../src/query";
import { countStatements, openTestDatabase } from "../support/database";
import { family, read, readJson } from "../support/files";
import { operation } from "../support/operation";

/**
 * An analyst's question: x.graphql asks it, x.json holds the answer. `data` is the whole answer; where it is right that the
 * source does not say, `data` shows the empty answer and `notStated` says so. Each quote of `evidence` must be covered by
 * evidence that the answer itself carries, or by the text of a component in it.
 */
interface Question {
  readonly question: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly notStated?: string;
  readonly evidence?: readonly { readonly component: string; readonly quote: string }[];
}

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

describe.each(family(__dirname, ".graphql").map((path) => [relative(__dirname, path), path] as const))("%s", (_name, path) => {
  const { question, variables, data, evidence = [], notStated } = readJson<Question>(`${path}.json`, { question: basename(path), data: null });

  test(question, async () => {
    const counted = countStatements(database);
    const engine = createEngine(publicSchema(), counted.database);
    const result = await engine({ document: operation(read(`${path}.graphql`)), variables });
    expect(plain(result)).toEqual({ data });
    expect(counted.statements()).toBe(1);
    const quoted = passages(result.data);
    const uncovered = evidence.filter(({ component, quote }) => !quoted.some((one) => one.component === component && overlap(one.words, compact(quote))));
    expect(uncovered).toEqual([]);
    if (notStated !== undefined) expect(leaves(data).filter((leaf) => leaf !== 0)).toEqual([]);
  });
});

/** Objects of graphql-js have no prototype, which toEqual tells apart. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

interface Passage {
  readonly component: string;
  readonly words: string;
}

/** The words of the source that an answer carries: each `exact` with its component, and the text of each component. */
function passages(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passages);
  if (typeof value !== "object" || value === null) return [];
  const { exact, component, eId, text } = value as { exact?: string; component?: { eId: string }; eId?: string; text?: string };
  const own = [
    ...(exact !== undefined && component !== undefined ? [{ component: component.eId, words: compact(exact) }] : []),
    ...(eId !== undefined && text !== undefined ? [{ component: eId, words: compact(text) }] : []),
  ];
  return [...own, ...Object.values(value).flatMap(passages)];
}

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function compact(text: string): string {
  return text.replace(/\s/gu, "");
}

/** What an answer holds besides the words of the source: evidence and component texts show where it was looked, they answer nothing. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== "object" || value === null) return [value].filter((leaf) => leaf !== null);
  const passage = "exact" in value || ("eId" in value && "text" in value);
  return passage ? [] : Object.values(value).flatMap(leaves);
}
