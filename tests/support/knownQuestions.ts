import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { family, read, readJson } from "./files";

/** A request to /graphql whose right answer is known. */
export interface KnownQuestion {
  readonly name: string;
  readonly body: string;
  readonly data: unknown;
}

/** What became of a request: answered rightly; refused as the database is away, or as it is slow, which a busy machine makes it; or none of these, which is never right. */
export type Verdict = "right" | "unavailable" | "slow" | "wrong";

/** Codes of a refusal with status 503, which says nothing of the question itself. */
const REFUSALS: Readonly<Record<string, Verdict>> = { SERVICE_UNAVAILABLE: "unavailable", OVERLOADED: "unavailable", TIMEOUT: "slow" };

/** Questions of analysts about S/2007/723, with their answers: those of some folders of tests/acceptance. */
export function knownQuestions(...folders: readonly string[]): readonly KnownQuestion[] {
  return folders
    .flatMap((folder) => family(join(__dirname, "../acceptance", folder), ".graphql"))
    .map((path) => {
      const { variables, data } = readJson<{ variables?: object; data: unknown }>(`${path}.json`, { data: null });
      return { name: path.slice(path.lastIndexOf("/") + 1), body: JSON.stringify({ query: read(`${path}.graphql`), variables }), data };
    });
}

/** Judges the answer to a question. */
export function judge({ data }: KnownQuestion, status: number, text: string): Verdict {
  const body = text.startsWith("{") ? (JSON.parse(text) as { data?: unknown; errors?: readonly { extensions?: { code?: string } }[] }) : {};
  if (status === 200 && isDeepStrictEqual(body, { data })) return "right";
  return (status === 503 && REFUSALS[body.errors?.[0]?.extensions?.code ?? ""]) || "wrong";
}

/** Asks each question until it is answered, one after the other: Neo4j has planned its statement then, which takes long on a busy machine. */
export async function warmUp(url: string, questions: readonly KnownQuestion[]): Promise<void> {
  for (const question of questions) {
    for (let verdict: Verdict = "slow"; verdict !== "right"; ) {
      const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: question.body });
      verdict = judge(question, response.status, await response.text());
      if (verdict === "wrong") throw new Error(`${question.name} is answered wrongly.`);
    }
  }
}
