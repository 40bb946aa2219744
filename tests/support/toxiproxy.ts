import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../../src/database/local/port";
import { eventually } from "./eventually";
import { findToxiproxy } from "./toxiproxyProgram";

/** A fault of a connection, as toxiproxy describes it: https://github.com/Shopify/toxiproxy#toxics */
export interface Toxic {
  readonly type: "latency" | "bandwidth" | "slow_close" | "timeout" | "reset_peer" | "slicer" | "limit_data";
  readonly attributes: Readonly<Record<string, number>>;
  /** Which way: from the server to its client, unless told otherwise. */
  readonly stream?: "upstream" | "downstream";
}

/** A toxiproxy of a test's own, driven by its HTTP API. */
export class Toxiproxy {
  #lines = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly api: string,
  ) {}

  /** Starts it; see {@link findToxiproxy} for where it comes from. */
  static async start(): Promise<Toxiproxy> {
    const port = await freePort(0);
    const child = spawn(await findToxiproxy(), ["-host", "127.0.0.1", "-port", String(port)], { stdio: "ignore" });
    process.once("exit", () => child.kill("SIGKILL"));
    const api = `http://127.0.0.1:${port}`;
    await eventually(async () => expect((await fetch(`${api}/version`)).ok).toBe(true));
    return new Toxiproxy(child, api);
  }

  /** A proxy on a free port in front of a port of this machine. */
  async before(port: number): Promise<FaultyLine> {
    const name = `line-${(this.#lines += 1)}`;
    const { listen } = (await send(this.api, "POST", "/proxies", { name, listen: "127.0.0.1:0", upstream: `127.0.0.1:${port}` })) as { listen: string };
    return new FaultyLine(`${this.api}/proxies/${name}`, Number(listen.split(":").at(-1)));
  }

  async stop(): Promise<void> {
    const ended = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await ended;
  }
}

/** A proxy whose connections can be spoilt. */
export class FaultyLine {
  #toxics = 0;

  constructor(
    private readonly address: string,
    /** Where it listens, on the loopback address. */
    readonly port: number,
  ) {}

  /** Spoils the connections that are open and those that come. */
  async spoil({ type, attributes, stream = "downstream" }: Toxic): Promise<void> {
    await send(this.address, "POST", "/toxics", { name: `${type}-${(this.#toxics += 1)}`, type, stream, attributes });
  }

  /** From now on new connections are sound; open ones stay, though bytes of theirs are lost. Where a toxic is removed, toxiproxy closes connections that it has spoilt. */
  async forget(): Promise<void> {
    const toxics = (await send(this.address, "GET", "/toxics")) as readonly { readonly name: string }[];
    for (const { name } of toxics) await send(this.address, "POST", `/toxics/${name}`, { toxicity: 0 });
  }

  /** Closes all connections, and refuses new ones. */
  async cut(): Promise<void> {
    await send(this.address, "POST", "", { enabled: false });
  }

  /** Makes it sound again. */
  async mend(): Promise<void> {
    const toxics = (await send(this.address, "GET", "/toxics")) as readonly { readonly name: string }[];
    for (const { name } of toxics) await send(this.address, "DELETE", `/toxics/${name}`);
    await send(this.address, "POST", "", { enabled: true });
  }
}

async function send(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${base}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`toxiproxy: ${method} ${path} gave ${response.status} ${text}`);
  return text === "" ? null : JSON.parse(text);
}
