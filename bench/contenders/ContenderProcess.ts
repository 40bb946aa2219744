import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { ServerAddress } from "../../dist/config";
import type { CallName, Calls, Layer } from "./calls";
import type { ContenderName } from "./contender";

/** A contender in a process of its own, so that neither time nor memory is another's. */
export class ContenderProcess {
  readonly #child: ChildProcess;

  private constructor(readonly name: ContenderName, readonly layer: Layer) {
    this.#child = fork(join(__dirname, "main.js"), { env: { ...process.env, NODE_ENV: "production", KG_EXPLAIN: "" }, execArgv: [], serialization: "advanced" });
  }

  /** Starts it; its address is null without HTTP. */
  static async start(name: ContenderName, layer: Layer, address: ServerAddress): Promise<{ readonly contender: ContenderProcess; readonly url: string | null }> {
    const contender = new ContenderProcess(name, layer);
    return { contender, url: await contender.call("start", { name, layer, address }) };
  }

  /** Calls and waits for the result. One call at a time. */
  async call<Name extends CallName>(name: Name, argument: Calls[Name][0]): Promise<Calls[Name][1]> {
    const reply = new Promise<Calls[Name][1]>((resolve, reject) => {
      const exited = (): void => reject(new Error(`The process of ${this.name} ended.`));
      this.#child.once("exit", exited);
      this.#child.once("message", (message: { result: Calls[Name][1]; error?: string }) => {
        this.#child.off("exit", exited);
        if (message.error === undefined) resolve(message.result);
        else reject(new Error(`${this.name}: ${message.error}`));
      });
    });
    this.#child.send({ name, argument });
    return reply;
  }

  async stop(): Promise<void> {
    const exited = this.#child.exitCode === null ? once(this.#child, "exit") : null;
    await this.call("stop", null);
    await exited;
  }
}
