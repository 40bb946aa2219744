import { join } from "node:path";
import type { Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine } from "../../src/query";
import { openTestDatabase } from "../support/database";
import { expectFile, family, read } from "../support/files";
import { operation } from "../support/operation";

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

test.each(family(join(__dirname, "../../examples"), ".graphql"))("%s is answered as the file beside it says", async (path) => {
  const result = await createEngine(publicSchema(), database)({ document: operation(read(`${path}.graphql`)) });
  expectFile(`${path}.json`, `${JSON.stringify(result, null, 2)}\n`);
});
