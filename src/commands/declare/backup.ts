import { declared } from "./declared";

export const backup = declared("backup", "write the private database to a file, while no server runs", [{ line: "backup graph.tar.gz", gives: "writes a new file, for its owner alone: it holds the database's password" }])
  .argument("<file>", "the file to write; it must not be there yet")
  .addHelpText("after", "\nThe database is that of KG_DATA_DIR, or of .data in the working folder.")
  .action(async (file: string) => (await import("../backup.js")).backup(file));
