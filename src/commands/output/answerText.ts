import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { Failure } from "../../failure";
import { alike } from "../ask/alike";
import type { Answer } from "../ask/post";
import type { AnswerFormat } from "./answerFormat";
import { colours } from "./colour";
import { csvOf } from "./csv";
import { rowsOf, type Rows } from "./rows";
import { selectionOf } from "./selection";
import { tableOf } from "./table";
import { jsonOf, terminalWidth } from "./write";

/** An answer with data, printed: as it came (json), or flattened (see {@link rowsOf}), a table for each field of Query. CSV has one table only. */
export function answerText(answer: Answer, document: DocumentNode, operation: OperationDefinitionNode, format: AnswerFormat, rows: string | undefined): string {
  if (format === "json") return jsonOf(answer);
  const roots = selectionOf(document, operation);
  const [first, ...others] = rows === undefined || roots.length === 1 ? roots : roots.filter(({ key }) => key === rows.split(".")[0]);
  const keys = roots.map(({ key }) => key);
  if (first === undefined) throw new Failure("CONFIGURATION", `--rows ${rows ?? ""}: begin with one of ${keys.join(", ")}.${alike(rows ?? "", keys)}`);
  const tables = [first, ...others].map((root): [string, Rows] => [root.key, rowsOf(root, answer.data?.[root.key], rows)]);
  if (format === "csv") {
    const [[, table] = ["", null]] = tables;
    if (others.length > 0 || table === null) throw new Failure("CONFIGURATION", `The query asks ${keys.length} things, and CSV holds one: choose it with --rows: ${keys.join(", ")}.`);
    return csvOf(table);
  }
  const colour = colours(process.stdout);
  return tables.map(([key, table]) => `${others.length > 0 ? `${colour("heading", key)}\n` : ""}${tableOf(table, terminalWidth())}`).join("\n");
}
