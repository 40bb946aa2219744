import { stringify, type Options } from "csv-stringify/sync";
import { batches } from "../graph/batches";
import { asText } from "../vocabulary/columns";
import type { Table } from "./tables";

/** How many rows are written at once. */
const ROWS = 500;

/** Without it, spreadsheets take the Chinese for another encoding; pandas and R pass over it. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180. What has no value is an empty field; an empty text is "" in quotes. Texts stand as they are, letter for letter. */
const OPTIONS: Options = { record_delimiter: "windows", quoted_match: /[\r\n]|^$/ };

/** A table as text. */
export async function* writeTable({ columns, rows }: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + stringify([columns.map(({ name }) => name)], OPTIONS);
  for await (const batch of batches(rows(), ROWS)) {
    yield stringify(batch.map((row) => columns.map(({ name }) => (row[name] === undefined ? null : asText(row[name])))), OPTIONS);
  }
}
