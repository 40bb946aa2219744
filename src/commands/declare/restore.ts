import { declared } from "./declared";

export const restore = declared("restore", "put a backup into a data folder that holds no database", [{ line: "restore graph.tar.gz", gives: "whole or not at all; serve then finds it" }])
  .argument("<file>", "what backup wrote")
  .addHelpText("after", "\nThe folder is that of KG_DATA_DIR, or .data in the working folder.")
  .action(async (file: string) => (await import("../backup.js")).restore(file));
