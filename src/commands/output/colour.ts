import { styleText } from "node:util";

/** What is coloured, by what it is. */
const STYLES = { heading: "bold", label: "dim", name: "cyan", mark: "yellow", fault: "red" } as const;

/**
 * Colours for one of the process's streams: none unless it is a terminal; NO_COLOR and FORCE_COLOR in the environment decide otherwise
 * (https://no-color.org, https://force-color.org).
 */
export function colours(stream: NodeJS.WriteStream): (style: keyof typeof STYLES, text: string) => string {
  return hasColours(stream) ? (style, text) => styleText(STYLES[style], text, { validateStream: false }) : (_style, text) => text;
}

/** Whether a stream is to be given colours. */
export function hasColours(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv = process.env): boolean {
  const { NO_COLOR, FORCE_COLOR } = environment;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return Boolean(stream.isTTY) && environment["TERM"] !== "dumb";
}
