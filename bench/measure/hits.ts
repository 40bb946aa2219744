import { REPORTED, type QueryClass } from "../classes";
import type { ContenderName } from "../contenders/contender";
import type { Competitor } from "./competitors";
import { mean } from "./statistics";

/** The database hits of one request of a class, on average. They are the same in every layer. */
export type Hits = (contender: ContenderName, one: QueryClass) => number;

/** Profiles the first requests of every class. */
export async function countHits(competitors: readonly Competitor[], requests: number): Promise<Hits> {
  const hits = new Map<ContenderName, Map<QueryClass, number>>();
  for (const { name, process, can } of competitors) {
    const own = new Map<QueryClass, number>();
    hits.set(name, own);
    for (const one of REPORTED.filter(can)) own.set(one, mean(await process.call("hits", { name: one.name, count: requests })));
  }
  return (contender, one) => hits.get(contender)?.get(one) ?? Number.NaN;
}
