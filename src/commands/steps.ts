import { Listr, ListrLogger, ProcessOutput, type ListrTask } from "listr2";

/** A step of a command as a person sees it. */
export interface Step<Context> {
  readonly title: string;
  /** `say` shows how far it is; what it returns is shown behind the title when it is done. */
  readonly run: (context: Context, say: (message: string) => void) => Promise<string>;
}

/**
 * Runs steps one after the other and shows them on standard error: live on a terminal, as plain lines elsewhere. Steps that are
 * not begun when `isStopping` holds are left out. Throws what a step throws; the message is left to the caller, so that it is
 * shown once.
 */
export async function runSteps<Context>(context: Context, steps: readonly Step<Context>[], isStopping = () => false): Promise<void> {
  const failed: unknown[] = [];
  const tasks = steps.map(({ title, run }): ListrTask<Context> => ({
    title,
    skip: () => isStopping() && "told to stop",
    task: async (current, task) => {
      const say = (message: string): void => {
        task.output = message;
      };
      const result = await run(current, say).catch((error: unknown) => {
        failed.push(error);
        throw new Error("see below");
      });
      task.title = `${title}: ${result}`;
    },
  }));
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const options = { ctx: context, rendererOptions: { logger }, fallbackRendererOptions: { logger }, fallbackRendererCondition: () => !process.stderr.isTTY };
  const list = new Listr<Context, "default", "simple">(tasks, { ...options, renderer: "default", fallbackRenderer: "simple", registerSignalListeners: false });
  await list.run().catch((error: unknown) => {
    throw failed[0] ?? error;
  });
}
