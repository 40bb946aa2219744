import { Pool } from "undici";
import { QUERY_CLASSES, type QueryClass } from "../classes";
import { requestsFor } from "../classes/requests";
import type { ServerAddress } from "../../dist/config";
import { CONTENDERS, type ContenderName, type ContenderRequest } from "../contenders/contender";
import { ContenderProcess } from "../contenders/ContenderProcess";
import type { Layer } from "../contenders/calls";
import type { Parameters } from "./parameters";
import { drive, type Drive, type Driven } from "./drive";

/** A contender's process with its requests, in one layer. */
export interface Competitor {
  readonly name: ContenderName;
  readonly layer: Layer;
  readonly process: ContenderProcess;
  can(one: QueryClass): boolean;
  /** The JSON text of the answer to a request of a class, by its number. */
  answer(one: QueryClass, number: number): Promise<string>;
  drive(one: QueryClass, options: Drive): Promise<Driven>;
  stop(): Promise<void>;
}

/** Starts contenders in a layer, each in its own process. */
export async function startCompetitors(layer: Layer, address: ServerAddress, parameters: Parameters, names: readonly ContenderName[] = CONTENDERS): Promise<Competitor[]> {
  return Promise.all(names.map((name) => startCompetitor(name, layer, address, parameters)));
}

async function startCompetitor(name: ContenderName, layer: Layer, address: ServerAddress, parameters: Parameters): Promise<Competitor> {
  const { contender, url } = await ContenderProcess.start(name, layer, address);
  const pool = url === null ? null : new Pool(url, { connections: 32 });
  const send = (request: ContenderRequest): Promise<string> => (pool === null ? contender.call("answer", request) : post(pool, request.path, JSON.stringify(request.body)));
  const bodies = new Map<QueryClass, { readonly path: string; readonly body: string }[]>();
  const requests = new Map<QueryClass, readonly ContenderRequest[]>();
  for (const one of QUERY_CLASSES) {
    const made = await requestsFor(name, one, parameters(one), async (query, variables) => dataOf(await send({ path: "/graphql", body: { query, variables } })));
    if (made === null) continue;
    requests.set(one, made);
    if (pool === null) await contender.call("keep", { name: one.name, requests: made });
    else bodies.set(one, made.map(({ path, body }) => ({ path, body: JSON.stringify(body) })));
  }
  const take = <Item>(items: readonly Item[] | undefined, number: number): Item => {
    if (items === undefined || items.length === 0) throw new Error(`${name} has no such requests.`);
    return items[number % items.length] as Item;
  };
  return {
    name,
    layer,
    process: contender,
    can: (one) => requests.has(one),
    answer: (one, number) => send(take(requests.get(one), number)),
    drive: (one, options) => {
      if (pool === null) return contender.call("drive", { ...options, name: one.name });
      return drive(async (number) => {
        const { path, body } = take(bodies.get(one), number);
        return Buffer.byteLength(await post(pool, path, body));
      }, options);
    },
    stop: async () => {
      await pool?.close();
      await contender.stop();
    },
  };
}

async function post(pool: Pool, path: string, body: string): Promise<string> {
  const { statusCode, body: answer } = await pool.request({ path, method: "POST", headers: { "content-type": "application/json" }, body });
  const text = await answer.text();
  if (statusCode !== 200) throw new Error(`Status ${statusCode}: ${text.slice(0, 500)}`);
  return text;
}

function dataOf(text: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(text) as { data: Record<string, unknown>; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 1_000));
  return data;
}
