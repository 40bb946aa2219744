import pino, { type Logger } from "pino";

export type LogLine = Readonly<Record<string, unknown>>;

/** A log that is kept in memory, with its lines as objects. */
export function logLines(level = "debug"): { readonly log: Logger; readonly lines: LogLine[]; readonly text: () => string } {
  const lines: LogLine[] = [];
  const log = pino({ level }, { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });
  return { log, lines, text: () => lines.map((line) => JSON.stringify(line)).join("\n") };
}
