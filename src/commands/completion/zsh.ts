import type { CompletedCommand, CompletedOption } from "./tree";

/** A script for zsh, in the terms of its own _arguments and _describe. */
export function zshScript(program: string, options: readonly CompletedOption[], commands: readonly CompletedCommand[]): string {
  const own = `_${program}`;
  return `#compdef ${program}
# Completion of ${program} for zsh; written by \`${program} completion zsh\`.
${own}() {
  local -a commands
  local curcontext="$curcontext" state line
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join("\n")}
  )
  _arguments -C ${options.map((option) => specification(option)).join(" ")} '1: :->command' '*:: :->rest'
  case "$state" in
    command) _describe command commands ;;
    rest)
      case "$words[1]" in
${commands.map((command) => `        ${command.name}) _arguments ${[...command.options.map((option) => specification(option)), ...argumentsOf(command)].join(" ")} ;;`).join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "${own}" ]; then ${own} "$@"; else compdef ${own} ${program}; fi
`;
}

function argumentsOf({ values, files }: CompletedCommand): readonly string[] {
  return values.length > 0 ? [quoted(`*: :(${values.join(" ")})`)] : files ? [quoted("*: :_files")] : [];
}

function specification({ flags, description, takesValue, values }: CompletedOption): string {
  const told = description.replace(/[[\]:\\]/g, (character) => `\\${character}`);
  const value = !takesValue ? "" : values.length > 0 ? `:value:(${values.join(" ")})` : ":value:_files";
  return flags.map((flag) => quoted(`*${flag}[${told}]${value}`)).join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
