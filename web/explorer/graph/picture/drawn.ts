let isTold = false;

/** Leaves a mark in the page's timeline when the graph stands for the first time, by which it is measured. */
export function tellDrawn(): void {
  if (isTold) return;
  isTold = true;
  performance.mark("explorer:drawn");
}
