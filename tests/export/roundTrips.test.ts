import { openTestDatabase } from "../support/database";
import { PYTHON_MILLISECONDS, pythonWith } from "../support/python";
import { expectNetworks, expectRdf, expectTables } from "./expectRoundTrips";
import { graphInDatabase, type GraphInDatabase } from "./graphInDatabase";

const database = openTestDatabase();
let graph: GraphInDatabase;

beforeAll(async () => {
  await pythonWith();
  graph = await graphInDatabase(database);
}, PYTHON_MILLISECONDS);
afterAll(() => database.close());

// S/2007/723, whole, as independent readers see it.
test("networkx reads the record back from GraphML and GEXF", () => expectNetworks(database, graph));
test("pandas reads the record back from the tables", () => expectTables(database, graph));
test("rdflib reads the record back from Turtle and JSON-LD", () => expectRdf(database, graph), 60_000);
