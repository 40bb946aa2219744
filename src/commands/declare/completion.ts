import { Argument, type Command } from "commander";
import { SHELLS, type Shell } from "../completion/shells";
import { declared } from "./declared";

export const completion = declared("completion", "print a script by which a shell completes these commands", [
  { line: "completion bash > negotiations-graph.bash", gives: "then `source negotiations-graph.bash`, or put it where bash-completion looks" },
  { line: "completion zsh > _negotiations-graph", gives: "put it into a folder of $fpath" },
  { line: "completion fish > negotiations-graph.fish", gives: "put it into ~/.config/fish/completions" },
])
  .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
  .action(async (shell: Shell, _options: object, command: Command) => (await import("../completion.js")).completion(shell, command.parent ?? command));
