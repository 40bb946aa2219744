import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { eventually } from "../support/eventually";

/** How long a server may take to start on a machine that does other things too, in ms. */
const STARTING = 120_000;

interface Ended {
  readonly status: number | null;
  /** Standard output and standard error, as a person sees them. */
  readonly text: string;
}

/** Runs the commands of a page in one folder, one block a shell. */
export class Shell {
  private readonly staying: ChildProcess[] = [];

  /** `port` stands in place of 4000, both ways, and the next in place of 4001. */
  constructor(
    private readonly folder: string,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly port: number,
  ) {}

  /** Runs commands to their end; the first that fails ends them. */
  async run(commands: string): Promise<Ended> {
    const { child, said } = this.start(commands);
    const [status] = (await once(child, "close")) as [number | null];
    return { status, text: said() };
  }

  /** Starts commands that go on, and gives what they have printed when an address answers and `isWhole` holds for it, or does not come to hold. */
  async stay(commands: string, address: string, isWhole: (text: string) => boolean): Promise<string> {
    const { child, said } = this.start(commands);
    this.staying.push(child);
    await eventually(async () => {
      if (child.exitCode !== null) return;
      const { status } = await fetch(this.toReal(address));
      if (status !== 200) throw new Error(`${address} answers with ${status}`);
    }, STARTING);
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}:\n${said()}`);
    await eventually(async () => {
      if (!isWhole(said())) throw new Error("More is to come.");
    }).catch(() => undefined);
    return said();
  }

  /** Ends what goes on. */
  async close(): Promise<void> {
    for (const child of this.staying) {
      if (child.exitCode !== null || child.pid === undefined) continue;
      process.kill(-child.pid, "SIGTERM");
      await once(child, "close");
    }
  }

  private start(commands: string) {
    const child = spawn("bash", ["-euo", "pipefail", "-c", `exec 2>&1\n${this.toReal(commands)}`], {
      cwd: this.folder,
      env: this.environment,
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    return { child, said: () => text.replaceAll("\r\n", "\n").replaceAll(String(this.port), "4000").replaceAll(this.folder, ".") };
  }

  private toReal(text: string): string {
    return text.replace(/(127\.0\.0\.1:|\bPORT=)400([01])\b/g, (_all, before: string, nth: string) => `${before}${this.port + Number(nth)}`);
  }
}
