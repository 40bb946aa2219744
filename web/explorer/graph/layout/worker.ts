import { settle, type Problem } from "./settle";

/** Asks for a layout; a later question takes the place of an earlier one. */
export interface Question extends Problem {
  readonly run: number;
  /** Whether to tell of positions on the way. */
  readonly onTheWay: boolean;
}

export interface Answer {
  readonly run: number;
  readonly positions: Float64Array;
  readonly isLast: boolean;
}

const TELL_EVERY = 40;
let current = 0;

/** Between slices other messages are read, of which a newer question ends this one. */
async function solve({ run, onTheWay, ...problem }: Question): Promise<void> {
  let positions = problem.start;
  let told = performance.now();
  for (positions of settle(problem)) {
    if (performance.now() - told < TELL_EVERY) continue;
    if (onTheWay) tell({ run, positions, isLast: false });
    await new Promise((resolve) => setTimeout(resolve));
    if (run !== current) return;
    told = performance.now();
  }
  tell({ run, positions, isLast: true });
}

function tell(answer: Answer): void {
  postMessage(answer);
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  current = data.run;
  void solve(data);
});
