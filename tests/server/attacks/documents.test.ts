import { underAttack } from "./attacked";
import { ATTACKS } from "./documents";
import { codesOf } from "./send";

const server = underAttack();

describe.each(Object.entries(ATTACKS))("%s", (_group, attacks) => {
  test.each(attacks)("$name: $status $codes", async ({ sent, status, codes }) => {
    const answer = await server.attack(sent);
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status, codes });
  });
});
