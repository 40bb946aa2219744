import { serving } from "../limits/serving";

const WRONG = { query: "{ nothing }" };
const DEEP = { query: `{ components { nodes { ${"children { nodes { ".repeat(8)} id ${"} } ".repeat(8)} } } }` };
const DEEP_AND_WRONG = { query: DEEP.query.replace("id", "nothing") };

test.each([
  ["application/json", WRONG, 200, "application/json"],
  ["text/html, Application/JSON;q=0.9", WRONG, 200, "application/json"],
  ["application/graphql-response+json", WRONG, 400, "application/graphql-response+json"],
  ["application/graphql-response+json, application/json;q=0.9", WRONG, 400, "application/graphql-response+json"],
  ["*/*", WRONG, 400, "application/json"],
  ["application/json", {}, 400, "application/json"], // no operation at all
  ["application/json", DEEP, 400, "application/json"], // a limit is told by the status to all
  ["application/json", DEEP_AND_WRONG, 400, "application/json"],
])("to a client that takes %s, %j is answered with %i", (accept, body, status, type) =>
  serving({}, async ({ url }) => {
    const headers = { "content-type": "application/json", accept };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    expect({ status: response.status, type: response.headers.get("content-type") }).toEqual({ status, type: `${type}; charset=utf-8` });
    expect(await response.json()).toEqual({ errors: expect.anything() as unknown });
  }),
);
