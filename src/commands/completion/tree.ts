import type { Command } from "commander";

/** An option as a shell completes it. */
export interface CompletedOption {
  /** As it is written, long form first. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly values: readonly string[];
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments may be; where it has arguments without given values they are files. */
  readonly values: readonly string[];
  readonly files: boolean;
}

/** What can be completed behind a program's name: its commands, with help for each, in the order of its help. */
export function completedCommands(program: Command): readonly CompletedCommand[] {
  return program.createHelp().visibleCommands(program).map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.name() === "help" ? [] : completedOptions(command),
    values: command.name() === "help" ? program.commands.map((one) => one.name()) : command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    files: command.name() !== "help" && command.registeredArguments.some(({ argChoices }) => argChoices === undefined),
  }));
}

/** The options of a command, help included. */
export function completedOptions(command: Command): readonly CompletedOption[] {
  return command.createHelp().visibleOptions(command).map(({ long, short, description, argChoices = [], required, optional }) => ({
    flags: [long, short].filter((flag) => flag !== undefined && flag !== null),
    description,
    takesValue: required || optional,
    values: argChoices,
  }));
}
