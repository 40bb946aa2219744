/** How long answers may be made in one turn of the event loop, in ms, before all else has its turn: deadlines, connections, other answers. */
const SHARE = 15;

/** A turn of the event loop, of which a process has one at a time. */
class Turn {
  #began: number | null = null;
  #last: Promise<void> = Promise.resolve();

  /** Whether answers were made for long already in this turn. To be asked before what can take long in one go, as it does for a large answer. */
  get isLong(): boolean {
    const now = performance.now();
    if (this.#began === null) {
      this.#began = now;
      setImmediate(() => {
        this.#began = null;
      });
    }
    return now - this.#began > SHARE;
  }

  /** Resolves in a turn that none of the others who wait for one gets: large answers that come at once stand the loop still one by one. */
  own(): Promise<void> {
    this.#last = this.#last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return this.#last;
  }
}

export const turn = new Turn();
