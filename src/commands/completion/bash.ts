import type { CompletedCommand, CompletedOption } from "./tree";

/** A script for bash: what can be completed stands in it, so that completing starts no program. */
export function bashScript(program: string, options: readonly CompletedOption[], commands: readonly CompletedCommand[]): string {
  const own = `_${program.replaceAll("-", "_")}`;
  const valued = [...new Map(commands.flatMap((command) => command.options.filter(({ takesValue }) => takesValue).map((option) => [`${command.name} ${String(option.flags[0])}`, option] as const)))];
  return `# Completion of ${program} for bash; written by \`${program} completion bash\`.
${own}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" words="" index
  for ((index = 1; index < COMP_CWORD; index++)); do
    if [[ "\${COMP_WORDS[index]}" != -* ]]; then command="\${COMP_WORDS[index]}"; break; fi
  done
  COMPREPLY=()
  case "$command $before" in
${valued.map(([key, { values }]) => `    "${key}") ${values.length > 0 ? reply(values.join(" ")) : FILES}; return ;;`).join("\n")}
  esac
  case "$command" in
    "") words="${[...commands.map(({ name }) => name), ...flagsOf(options)].join(" ")}" ;;
${commands.map(({ name, values, options: of }) => `    ${name}) words="${[...values, ...flagsOf(of)].join(" ")}" ;;`).join("\n")}
  esac
  ${reply("$words")}
  case "$command" in
    ${commands.filter(({ files }) => files).map(({ name }) => name).join("|")}) if [[ "$word" != -* ]]; then ${FILES.replace("COMPREPLY=", "COMPREPLY+=")}; fi ;;
  esac
}
complete -o filenames -F ${own} ${program}
`;
}

const FILES = 'mapfile -t COMPREPLY < <(compgen -f -- "$word")';

function reply(words: string): string {
  return `mapfile -t COMPREPLY < <(compgen -W "${words}" -- "$word")`;
}

function flagsOf(options: readonly CompletedOption[]): readonly string[] {
  return options.flatMap(({ flags }) => flags);
}
