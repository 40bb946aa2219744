import type { Component } from "../record";
import { linesOf } from "./linesOf";
import type { Range } from "./segments";
import type { TextRange } from "./textRange";
import { Words } from "./Words";

interface LinesProps {
  readonly component: Component;
  readonly ranges: readonly TextRange[];
  readonly chosen: string | null;
  readonly step: number | null;
  readonly tabIndex: number;
  readonly depth: number;
}

/** The text of a part, line by line: the line that is its heading as a heading, a row of the list of activities with its day in a column of its own. */
export function Lines({ depth, ...words }: LinesProps) {
  const { text, heading, kind } = words.component;
  const lines = linesOf(text);
  const titleAt = heading === undefined ? -1 : Math.max(0, lines.findIndex(({ start, end }) => text.slice(start, end) === heading.zh));
  const Heading = depth === 0 ? "h3" : "h4";
  return (
    <>
      {lines.map((line, index) => {
        if (index === titleAt) {
          return (
            <Heading key={line.start}>
              <Words {...words} {...line} />
            </Heading>
          );
        }
        const cells = kind === "ROW" ? cellsOf(text, line) : null;
        return (
          <p key={line.start} class={cells === null ? undefined : "cells"}>
            {cells === null ? <Words {...words} {...line} /> : cells.map((cell) => (
              <span key={cell.start}>
                <Words {...words} {...cell} />
              </span>
            ))}
          </p>
        );
      })}
    </>
  );
}

/** What stands before and behind the first colon; null where there is none. */
function cellsOf(text: string, line: Range): Range[] | null {
  const colon = text.indexOf("：", line.start) + 1;
  return colon === 0 || colon >= line.end ? null : [{ start: line.start, end: colon }, { start: colon, end: line.end }];
}
