import { join } from "node:path";
import { family, read } from "../support/files";

const root = join(__dirname, "../..");

/** The questions that tests/examples asks the graph. */
const examples = family(join(root, "examples"), ".graphql").map((path) => ({ query: read(`${path}.graphql`), answer: JSON.parse(read(`${path}.json`)) as unknown }));

test("the README's three questions and answers are those of examples/", () => {
  const shown = [...read(join(root, "README.md")).matchAll(/```graphql\n([^`]+)```\s+```json\n([^`]+)```/g)].map(([, query = "", answer = ""]) => ({
    query,
    answer: JSON.parse(answer) as unknown,
  }));
  expect(shown).toHaveLength(3);
  for (const one of shown) expect(examples).toContainEqual(one);
});
