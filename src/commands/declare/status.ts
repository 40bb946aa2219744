import type { TextFormat } from "../output/answerFormat";
import { declared, format, json } from "./declared";

export const status = declared("status", "print which server runs on the data folder, and what it serves; exit code 0 if one does", [
  { line: "status", gives: "address, process, database, corpus and counts" },
  { line: "status --json", gives: "the same as JSON, a list" },
])
  .addOption(format())
  .addOption(json())
  .addHelpText("after", "\nThe data folder is that of KG_DATA_DIR, or .data in the working folder and in those above it.")
  .action(async (options: { readonly format: TextFormat }) => (await import("../status.js")).status(options.format));
