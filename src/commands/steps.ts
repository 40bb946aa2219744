import { Listr, ListrLogger, ProcessOutput, type ListrTask } from "listr2";

/** A step of a command as a person sees it. */
export interface Step<Context> {
  readonly title: string;
  /** `say` shows how far it is; what it returns is shown behind the title when it is done. */
  readonly run: (context: Context, say: (message: string) => void) => Promise<string>;
}

/** Runs steps one after the other and shows them on standard error: live on a terminal, as plain lines elsewhere. */
export async function runSteps<Context>(context: Context, steps: readonly Step<Context>[]): Promise<void> {
  const tasks = steps.map(({ title, run }): ListrTask<Context> => ({
    title,
    task: async (current, task) => {
      const result = await run(current, (message) => {
        task.output = message;
      });
      task.title = `${title}: ${result}`;
    },
  }));
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const options = { ctx: context, rendererOptions: { logger }, fallbackRendererOptions: { logger }, fallbackRendererCondition: () => !process.stderr.isTTY };
  await new Listr<Context, "default", "simple">(tasks, { ...options, renderer: "default", fallbackRenderer: "simple", registerSignalListeners: false }).run();
}
