/** A Markdown table, aligned so that it can be read on a terminal as it is; columns of numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, 3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const numeric = head.map((_, column) => rows.some((cells) => /^[\d.]+$/.test(cells[column] ?? "")));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => (numeric[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (numeric[column] === true ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
