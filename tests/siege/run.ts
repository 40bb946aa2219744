// npm run siege [-- SECONDS]: an honest client alone, then with the attacks of tests/server/attacks beside it; the p95 of its times and the server's memory.
// Exit code 1 where the p95 is more than twice that of before, the memory above the limit, or an honest question was not answered rightly.
import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import { readCorpus } from "../../src/corpus";
import { loadCorpus, type Database } from "../../src/database";
import { PrivateNeo4j } from "../support/privateNeo4j";
import { ATTACKS } from "../server/attacks/documents";
import { REQUESTS } from "../server/attacks/requests";
import { send } from "../server/attacks/send";
import { openSoaked } from "../soak/soaked";
import { askHonestly, type Seen } from "./honestClient";

const MEGABYTES = 400;
const WORSE = 2;
const EVERY = 500;

/** How many hostile clients there are, and how long each waits between an answer and its next attack, in ms. */
const ATTACKERS = 2;
const PAUSE = 50;

const seconds = Number(process.argv[2] ?? 60);
const attacks = [...Object.values(ATTACKS), ...Object.values(REQUESTS)].flat();

function tell(what: string, { answers, median, p95, others }: Seen): void {
  console.log(`${what}: ${answers} answers, median ${median} ms, p95 ${p95} ms, not right: ${JSON.stringify(others)}`);
}

async function besiege(address: Database["address"]): Promise<boolean> {
  const server = await openSoaked(address);
  await askHonestly(server.url, seconds / 4); // until all is planned
  const alone = await askHonestly(server.url, seconds);
  tell("An honest client alone", alone);

  let isOver = false;
  let sent = 0;
  let internal = 0;
  let memory = 0;
  const hostile = Array.from({ length: ATTACKERS }, async (_, index) => {
    for (let at = Math.floor((index * attacks.length) / ATTACKERS); !isOver; at += 1) {
      const attack = attacks[at % attacks.length];
      const { status } = attack === undefined ? { status: 0 } : await send(server.url, attack.sent);
      sent += 1;
      if (status >= 500) internal += 1;
      await wait(PAUSE);
    }
  });
  const watched = (async () => {
    while (!isOver) {
      memory = Math.max(memory, (await server.memory()).rss);
      await wait(EVERY);
    }
  })();
  const beside = await askHonestly(server.url, seconds);
  isOver = true;
  await Promise.all([...hostile, watched]);
  tell(`With ${ATTACKERS} attackers beside it`, beside);
  console.log(`${sent} attacks of ${attacks.length} kinds, ${internal} answered with 5xx; memory at most ${Math.round(memory)} MB`);
  const code = await server.terminate();
  const right = [alone, beside].every(({ others }) => Object.keys(others).length === 0);
  return code === 0 && right && internal === 0 && memory < MEGABYTES && beside.p95 <= WORSE * alone.p95;
}

void (async () => {
  const neo4j = new PrivateNeo4j();
  try {
    await neo4j.start();
    await loadCorpus(neo4j.database, readCorpus(join(__dirname, "../../graph/s-2007-723")));
    process.exitCode = (await besiege(neo4j.database.address)) ? 0 : 1;
  } finally {
    await neo4j.remove();
  }
})();
