import Table from "cli-table3";
import stringWidth from "string-width";
import { colours } from "./colour";
import type { Rows } from "./rows";
import { wrap } from "./wrap";

/** The least width of a column, and what the lines and spaces around each take. */
const LEAST = 6;
const FRAME = 3;

/** Rows as a table that fits into `width` columns of a terminal; as wide as it must be where that is not known. */
export function tableOf({ columns, rows }: Rows, width: number | undefined): string {
  const colour = colours(process.stdout);
  const widths = fit(naturalWidths({ columns, rows }), width === undefined ? undefined : width - 1 - FRAME * columns.length);
  const lines = (cells: readonly string[]): string[] => cells.map((cell, index) => wrap(cell, widths[index] ?? LEAST).join("\n"));
  const head = lines(columns).map((cell) => cell.split("\n").map((line) => colour("heading", line)).join("\n"));
  const table = new Table({ head, colWidths: widths.map((one) => one + FRAME - 1), style: { head: [], border: [], compact: false } });
  table.push(...rows.map(lines));
  return `${table.toString()}\n`;
}

function naturalWidths({ columns, rows }: Rows): number[] {
  return columns.map((name, index) => Math.max(...[name, ...rows.map((row) => row[index] ?? "")].flatMap((text) => text.split("\n")).map((line) => stringWidth(line)), 1));
}

/** Takes from the widest columns until all fit, but nothing from those that have the least width. */
function fit(natural: readonly number[], room: number | undefined): number[] {
  const widths = [...natural];
  while (room !== undefined && widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}
