import { isDeepStrictEqual } from "node:util";
import { canonical, QUERY_CLASSES, type QueryClass } from "../classes";
import type { Competitor } from "./competitors";

/** Asks all contenders the same questions and throws where an answer is not the same as the hand-written one. */
export async function checkEqual(competitors: readonly Competitor[], questions: number): Promise<void> {
  const reference = competitors.find(({ name }) => name === "raw");
  if (reference === undefined) throw new Error("The hand-written answers are not among the contenders.");
  for (const one of QUERY_CLASSES) {
    for (let number = 0; number < questions; number++) {
      const expected = comparable(one, reference, await reference.answer(one, number));
      for (const other of competitors) {
        if (other === reference || !other.can(one)) continue;
        const text = await other.answer(one, number);
        const found = comparable(one, other, text);
        if (!isDeepStrictEqual(found, expected)) throw different(one, other, number, expected, found);
      }
    }
  }
}

function comparable(one: QueryClass, { name }: Competitor, text: string): unknown {
  const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (answer.errors !== undefined) throw new Error(`${name} answers ${one.name} with ${JSON.stringify(answer.errors).slice(0, 2_000)}`);
  const value = canonical(name === "raw" ? answer : answer.data, name === "raw" ? [] : (one[name]?.single ?? []));
  return one.normalize === undefined ? value : one.normalize(value);
}

function different(one: QueryClass, { name, layer }: Competitor, number: number, expected: unknown, found: unknown): Error {
  const [here, there] = [expected, found].map((value) => JSON.stringify(value, null, 1).split("\n")) as [string[], string[]];
  const line = here.findIndex((text, index) => text !== there[index]);
  const around = (lines: readonly string[]): string => lines.slice(Math.max(0, line - 8), line + 4).join("\n");
  return new Error(`${one.name}, request ${number}: ${name} (${layer}) does not answer as raw does, from line ${line}.\nraw:\n${around(here)}\n${name}:\n${around(there)}`);
}
