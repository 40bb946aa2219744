import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Draws in the next frame after each change of what `draw` reads, once for all changes between two frames. */
export function useFrames(draw: () => void): void {
  useEffect(() => {
    let frame = 0;
    let stop: (() => void) | undefined;
    const run = (): void => {
      let isFirst = true;
      stop?.();
      stop = effect(() => {
        if (isFirst) draw();
        else schedule();
        isFirst = false;
      });
    };
    const schedule = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(run);
    };
    run();
    return () => {
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, []);
}
