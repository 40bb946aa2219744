// npm run soak [-- MINUTES]: a server under full load for so long, ten minutes unless told otherwise. Prints what it answered and what memory it held, each
// minute; ends with code 1 where an answer was not right, a statement was left at Neo4j, or memory grew.
import { join } from "node:path";
import { median } from "../../bench/measure/statistics";
import { readCorpus } from "../../src/corpus";
import { loadCorpus } from "../../src/database";
import { knownQuestions, warmUp } from "../support/knownQuestions";
import { PrivateNeo4j } from "../support/privateNeo4j";
import { ask } from "./ask";
import { slope } from "./slope";
import { openSoaked } from "./soaked";

/** How much memory may grow in a minute, in MB, once the first minute is over: that of the process, and what collections leave of the heap. */
const FLAT = 2;

/** What a server held in a minute, in MB: its process in the middle and at most, its heap at its least, which is what was left by a collection of garbage. */
interface Memory {
  readonly rss: number;
  readonly most: number;
  readonly heap: number;
}

/** The most memory that the server may hold, in MB. */
const MOST = 400;

async function soak(minutes: number): Promise<boolean> {
  const neo4j = new PrivateNeo4j();
  try {
    await neo4j.start();
    await loadCorpus(neo4j.database, readCorpus(join(__dirname, "../../graph/s-2007-723")));
    const server = await openSoaked(neo4j.database.address);
    const questions = knownQuestions("commitments", "meetings", "multi-hop", "fulltext", "timeline");
    await warmUp(server.url, questions);
    const load = ask(server.url, minutes, questions);
    const samples: Memory[] = [];
    console.log("minute  right  refused  wrong  RSS MB  heap MB (RSS in the middle, heap at its least)");
    for (let minute = 1; minute <= minutes; minute++) {
      const looks = [];
      for (let second = 1; second <= 60; second++) {
        await load.minute(minute - 1 + second / 60);
        looks.push(await server.memory());
      }
      const memory = { rss: median(looks.map(({ rss }) => rss)), most: Math.max(...looks.map(({ rss }) => rss)), heap: Math.min(...looks.map(({ heap }) => heap)) };
      samples.push(memory);
      const { right, refused, wrong } = load.counts();
      console.log([String(minute).padStart(6), String(right).padStart(6), String(refused).padStart(8), String(wrong).padStart(6), memory.rss.toFixed(0).padStart(7), memory.heap.toFixed(0).padStart(8)].join(" "));
    }
    const { perSecond, p50, p99, errors, examples } = await load.ended;
    const left = await neo4j.database.run("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery");
    const code = await server.terminate();
    const settled = samples.slice(1);
    const growth = slope(settled.map(({ rss }) => rss));
    const heapGrowth = slope(settled.map(({ heap }) => heap));
    const most = Math.max(...samples.map((memory) => memory.most));
    const { right, refused, wrong } = load.counts();
    console.log(`${right} right answers, ${refused} refused, ${wrong} wrong, ${errors} connections broken; ${perSecond.toFixed(0)} a second, median ${p50} ms, p99 ${p99} ms.`);
    console.log(`RSS grew by ${growth.toFixed(2)} MB a minute, the heap by ${heapGrowth.toFixed(2)}; RSS was ${most.toFixed(0)} MB at most. ${left.length} transactions left at Neo4j. Exit code of the server: ${code}.`);
    for (const example of examples) console.log(example);
    return wrong + refused + errors + left.length === 0 && code === 0 && growth < FLAT && heapGrowth < FLAT && most < MOST;
  } finally {
    await neo4j.remove();
  }
}

void soak(Number(process.argv[2] ?? 10)).then((isWell) => {
  process.exitCode = isWell ? 0 : 1;
});
