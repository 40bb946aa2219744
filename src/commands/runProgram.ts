import { Command, CommanderError } from "commander";
import { styleText } from "node:util";
import { Failure, FAILURES } from "../failure";
import { version } from "../version";
import { exitCodes } from "./exitCodes";
import { colours, hasColours } from "./output/colour";
import { isReaderGone } from "./output/write";

const HELP = `
Data goes to standard output, all else to standard error. NO_COLOR and FORCE_COLOR decide over colours, which else only terminals get.
negotiations-graph help COMMAND tells more of a command, with examples.

Exit codes:
${exitCodes()}`;

/** Runs the command line; the process ends by itself, when all is written, with the exit code of what went wrong. */
export async function runProgram(commands: readonly Command[]): Promise<void> {
  // A reader that has gone, as behind `| head`, is told by the write that it fails.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => isReaderGone(error) || process.exit(1));
  const program = new Command("negotiations-graph")
    .description("A diplomatic record as a knowledge graph: GraphQL over Neo4j, every answer traced to the words it rests on.")
    .version(version(), "-V, --version", "print the version")
    .addHelpText("after", HELP);
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .configureHelp({ styleTitle: (text) => styleText("bold", text, { validateStream: false }) })
      .configureOutput({ getOutHasColors: () => hasColours(process.stdout), getErrHasColors: () => hasColours(process.stderr), outputError: (text, print) => print(colours(process.stderr)("fault", text)) })
      .showHelpAfterError(`(negotiations-graph help${command === program ? "" : ` ${command.name()}`} tells more)`);
  }
  await program.parseAsync().catch((error: unknown) => {
    process.exitCode = tell(error);
  });
}

/** Tells a person what went wrong, and gives the exit code for it. */
function tell(error: unknown): number {
  if (isReaderGone(error)) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : FAILURES.CONFIGURATION;
  if (error instanceof Failure) {
    process.stderr.write(`${[error.message, ...error.details].join("\n")}\n`);
    return FAILURES[error.code];
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
