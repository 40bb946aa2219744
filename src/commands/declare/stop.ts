import { declared } from "./declared";

export const stop = declared("stop", "stop the server that runs on the data folder, and wait until it is gone", [{ line: "stop", gives: "stops it; exit code 8 where none runs" }])
  .addHelpText("after", "\nThe data folder is that of KG_DATA_DIR, or .data in the working folder and in those above it.")
  .action(async () => (await import("../stop.js")).stop());
