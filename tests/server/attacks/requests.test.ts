import { underAttack } from "./attacked";
import { REQUESTS } from "./requests";
import { codesOf } from "./send";

const server = underAttack();

describe.each(Object.entries(REQUESTS))("%s", (_group, attacks) => {
  test.each(attacks)("$name: $status $codes", async ({ sent, status, codes, runs = false }) => {
    const answer = await server.attack(sent, { runs });
    expect({ status: answer.status, codes: sent.method === "HEAD" ? [] : codesOf(answer) }).toEqual({ status, codes });
    if (status === 200) expect(JSON.parse(answer.text)).toEqual({ data: { meetings: { totalCount: 13 } } });
    for (const name of ["set-cookie", "x-powered-by", "server"]) expect(answer.headers[name]).toBeUndefined();
  });
});
