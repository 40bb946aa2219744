import { stringify } from "csv-stringify/sync";
import type { Rows } from "./rows";

/** Rows as CSV with a line of names (RFC 4180). */
export function csvOf({ columns, rows }: Rows): string {
  return stringify(rows.map((row) => [...row]), { header: true, columns: [...columns], record_delimiter: "windows" });
}
