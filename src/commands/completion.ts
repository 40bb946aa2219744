import type { Command } from "commander";
import { bashScript } from "./completion/bash";
import { fishScript } from "./completion/fish";
import type { Shell } from "./completion/shells";
import { completedCommands, completedOptions } from "./completion/tree";
import { zshScript } from "./completion/zsh";
import { write } from "./output/write";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** Prints the script by which a shell completes the commands and options of a program. */
export function completion(shell: Shell, program: Command): Promise<void> {
  return write(SCRIPTS[shell](program.name(), completedOptions(program), completedCommands(program)));
}
