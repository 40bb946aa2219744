import type { TraceOptions } from "../trace";
import { declared, format, json, language, url } from "./declared";

export const trace = declared("trace", "print the way from a commitment to words, annex, document, meeting and people, and back along what it reaffirms", [
  { line: "trace commitment:annex-5-no-threat-to-security", gives: "what the New York Declaration reaffirms, back to the paper of Vienna" },
  { line: "trace commitment:annex-7-no-threat-to-security --stated --json", gives: "what the source itself states, as JSON" },
])
  .argument("<commitment>", "id of a commitment")
  .addOption(language("the language of names and texts; quotes are always the source's").default("EN"))
  .option("--stated", "follow nothing that is inferred", false)
  .addOption(format())
  .addOption(json())
  .addOption(url())
  .action(async (commitment: string, options: TraceOptions) => (await import("../trace.js")).trace(commitment, options));
