import { cypherFile, cypherFileNames } from "../../../src/database";
import { openTestDatabase } from "../../support/database";

const database = openTestDatabase();

afterAll(() => database.close());

describe.each(cypherFileNames())("cypher/%s.cypher", (name) => {
  const text = cypherFile(name);

  test("begins with a comment that names every parameter", () => {
    const header = /^(\/\/ .*\n)+/.exec(text)?.[0] ?? "";
    expect(header).not.toBe("");
    const parameters = new Set(text.slice(header.length).match(/\$[a-z]\w*/g));
    expect([...parameters].filter((parameter) => !header.includes(parameter))).toEqual([]);
  });

  test("is a statement that Neo4j can plan", async () => {
    // What is selected of a question's answer becomes the RETURN of its file.
    const whole = name.startsWith("queries/") ? `${text}\nRETURN count(*)` : text;
    await expect(database.run(`EXPLAIN ${whole}`)).resolves.toEqual([]);
  });
});
