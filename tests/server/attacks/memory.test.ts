import { DEFAULT_LIMITS } from "../../../src/limits";
import { underAttack } from "./attacked";
import { codesOf, question } from "./send";

/** The heap of the server, in megabytes, and how much memory its process may have in all. */
const HEAP = 256;
const MEMORY = 400;

// The size of answers is what is looked at, and not the time that they take on a machine that does other things.
const server = underAttack({ limits: { ...DEFAULT_LIMITS, transactionMilliseconds: 60_000 } }, [`--max-old-space-size=${HEAP}`]);

const WAY = "components { nodes { ancestors { children { nodes { ancestors { children { nodes {";
const named = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: text`).join(" ");

/** Little at Neo4j, much in an answer: one text under many names. */
const asked = (names: number) => question(`{ ${WAY} ${named(names)} ${"} ".repeat(8)} }`);
const cursors = question(`{ ${WAY.replace(/nodes {$/, "edges {")} ${named(98).replaceAll("text", "cursor")} ${"} ".repeat(8)} }`);

test.each([
  ["nearly as large as may be", asked(5), 200, []],
  ["somewhat larger", asked(7), 400, ["LIMIT_EXCEEDED"]],
  ["as large as can be asked", asked(98), 400, ["LIMIT_EXCEEDED"]],
  ["cursors, as many as can be asked", cursors, 400, ["LIMIT_EXCEEDED"]],
])("four answers at once that are %s", async (_case, sent, status, codes) => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => server.attack(sent, { runs: true })));
  expect(answers.map((answer) => ({ status: answer.status, codes: answer.status === 200 ? [] : codesOf(answer) }))).toEqual(Array(4).fill({ status, codes }));
  expect(server.megabytes()).toBeLessThan(MEMORY);
}, 120_000);
