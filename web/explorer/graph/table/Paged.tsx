import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { say } from "../../words";

const ROWS = 200;

interface PagedProps<Row> {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly row: (row: Row) => ComponentChildren;
}

/** A table of which at most some hundred rows are drawn at a time. */
export function Paged<Row>({ caption, columns, rows, row }: PagedProps<Row>) {
  const wanted = useSignal(0);
  const page = Math.min(wanted.value, Math.max(0, Math.ceil(rows.length / ROWS) - 1));
  const start = page * ROWS;
  const end = Math.min(rows.length, start + ROWS);
  return (
    <>
      <table>
        <caption>{`${caption}: ${rows.length}`}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(start, end).map(row)}</tbody>
      </table>
      {rows.length > ROWS && (
        <p class="paging">
          <button type="button" disabled={page === 0} onClick={() => (wanted.value = page - 1)}>
            {say("previous")}
          </button>
          <span aria-live="polite">{say("rowsOf", { from: start + 1, to: end, of: rows.length })}</span>
          <button type="button" disabled={end === rows.length} onClick={() => (wanted.value = page + 1)}>
            {say("next")}
          </button>
        </p>
      )}
    </>
  );
}
