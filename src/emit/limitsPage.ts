import { LIMIT_NAMES, LIMITS, type LimitName } from "../limits";

/** The page docs/limits.md: every limit with its variable, its default and what it counts. */
export function limitsPage(): string {
  return `<!-- Written by \`npm run emit\` from src/limits.ts. Do not edit. -->

# Limits

What a request may ask of the server. Each limit is a variable of the environment, a whole number; a wrong one is refused at the start, with its name.

| limit | variable | default | what it counts |
|---|---|---|---|
${LIMIT_NAMES.map(row).join("\n")}

The error of a limit names it, its value and what was found; \`found\` is null where counting stopped at the limit:

<!-- not run: an error in its place; the tests of the limits hold it -->
\`\`\`json
{
  "message": "Limit depth exceeded: at most 16 levels of fields, found 19.",
  "extensions": { "code": "LIMIT_EXCEEDED", "limit": { "name": "depth", "maximum": 16, "found": 19 } }
}
\`\`\`

- **LIMIT_EXCEEDED** is a fault of the request: status 400, ${statuses()}. Nothing was run in the database, but for
  \`answerBytes\` and \`transactionMegabytes\`, which show only when the answer is made.
- **OVERLOADED**, status 503 with Retry-After: too many statements at once. It was refused at once, or after \`waitMilliseconds\`, and never ran: ask again.
- **TIMEOUT**, status 503: Neo4j ended the statement after \`transactionMilliseconds\`. That may lie in the question or in a database that is slow, so it may be asked again, better for less.

Several operations in one request (batches) are refused, status 400.

## Cost

The cost of an operation is how many values it may ask for: each field costs one, and what stands in a list as many times as the list may be long. A list is as long as \`first\` or \`last\`
says, in the document or in a variable; without one, a list of Query is ${LIMITS.defaultPageSize.default} long (\`defaultPageSize\`), a connection inside another element is taken to be 5 long, a list without pages 3. \`ids\` count as many as they
are. A connection of which only \`totalCount\`, \`aggregate\` or \`groups\` is asked counts once. What @skip and @include leave out costs nothing; on a union or an interface the dearest type counts.

## Clients

The rate is counted for each address, in a minute that begins with its first request, on /graphql alone: /health and /graphiql are never refused. Behind proxies set \`KG_TRUSTED_PROXIES\` to
their number: then the client is the address that the farthest of them wrote into X-Forwarded-For. Otherwise that header is not read, as anybody can write it. Lower \`KG_MAX_REQUESTS_PER_MINUTE\` on a
public address: the default leaves a fast notebook alone, and stops one client from filling the server.
`;
}

function row(name: LimitName): string {
  const { variable, default: value, unit, meaning } = LIMITS[name];
  return `| ${name} | \`${variable}\` | ${value} | ${unit}. ${meaning} |`;
}

/** The limits of requests whose status is not 400. */
function statuses(): string {
  return LIMIT_NAMES.filter((name) => LIMITS[name].code === "LIMIT_EXCEEDED" && LIMITS[name].status !== 400).map((name) => `for \`${name}\` ${LIMITS[name].status}`).join(", ");
}
