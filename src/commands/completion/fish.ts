import type { CompletedCommand, CompletedOption } from "./tree";

/** A script for fish. */
export function fishScript(program: string, options: readonly CompletedOption[], commands: readonly CompletedCommand[]): string {
  const line = (condition: string, what: string, description: string): string => `complete -c ${program} -n ${quoted(condition)} ${what} -d ${quoted(description)}`;
  const first = "__fish_use_subcommand";
  const lines = [
    ...options.map((option) => line(first, flagsOf(option), option.description)),
    ...commands.map(({ name, description }) => line(first, `-f -a ${name}`, description)),
    ...commands.flatMap(({ name, description, options: of, values, files }) => {
      const here = `__fish_seen_subcommand_from ${name}`;
      const given = values.length > 0 ? [line(here, `-f -a ${quoted(values.join(" "))}`, description)] : files ? [] : [`complete -c ${program} -n ${quoted(here)} -f`];
      return [...given, ...of.map((option) => line(here, flagsOf(option), option.description))];
    }),
  ];
  return `# Completion of ${program} for fish; written by \`${program} completion fish\`.\n${lines.join("\n")}\n`;
}

function flagsOf({ flags, takesValue, values }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(" ");
  if (!takesValue) return names;
  return values.length > 0 ? `${names} -x -a ${quoted(values.join(" "))}` : `${names} -r`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}
