import { Command, InvalidArgumentError, Option } from "commander";
import { join } from "node:path";

/** The corpus that is meant where none is named. */
export const CORPUS = join(__dirname, "../../../graph/s-2007-723");

/** A way to call a command that works as it stands, and what it gives. */
export interface Example {
  readonly line: string;
  readonly gives: string;
}

/** A command with the examples of its help. */
export function declared(name: string, description: string, examples: readonly Example[]): Command {
  const shown = examples.map(({ line, gives }) => `  # ${gives}\n  negotiations-graph ${line}`).join("\n");
  return new Command(name).description(description).addHelpText("after", `\nExamples:\n${shown}`);
}

export const installMissing = (): Option => new Option("--yes", "install Java and Maven from the distribution's packages where they are missing").default(false);

export const url = (): Option => new Option("--url <address>", "the server to ask; without it the one of KG_URL, or of the nearest .data/server.json, or the database itself");

/** An option with a few values, in small letters or large ones; it gives them as they are written in `choices`. */
export function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser(oneOf(choices));
}

/** As {@link choice}, but several may be given. */
export function choices(flags: string, description: string, values: readonly string[]): Option {
  const read = oneOf(values);
  return new Option(flags, description).choices(values).argParser((value: string, before: readonly string[]) => [...before, read(value)]).default([], "all");
}

export const language = (description: string): Option => choice("--lang <language>", description, ["EN", "ZH"]);

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    const found = choices.find((one) => one.toLowerCase() === value.toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`It is one of ${choices.join(", ")}.`);
    return found;
  };
}

/** A whole number from 1 on. */
export function count(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError("It is a whole number, 1 or more.");
  return Number(value);
}

/** The options that say how a command prints what it found: for people, or as JSON. */
export const format = (): Option => choice("--format <format>", "how to print it", ["text", "json"]).default("text");
export const json = (): Option => new Option("--json", "the same as --format json").implies({ format: "json" });

/** Adds a value to those of an option that may be given several times. */
export function several(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
