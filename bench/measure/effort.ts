/** How much is measured. Times are in milliseconds. */
export interface Effort {
  /** Questions of each class that all contenders must answer alike; of these, bytes, statements and database hits are counted. */
  readonly questions: number;
  /** How long each contender is warmed up in each class and layer. */
  readonly warmUp: number;
  /** How many requests begin each turn that are not counted: a process has done nothing while the others had theirs. */
  readonly lead: number;
  /** Rounds of requests one by one, how many each contender gets of each class in one, and how long it may take. */
  readonly rounds: number;
  readonly requests: number;
  readonly turn: number;
  /** Rounds of requests many at a time, and how long each class, contender and concurrency has in one. */
  readonly crowdedRounds: number;
  readonly crowdedTurn: number;
}

/** For figures to rely on. After less warming up, V8 still compiles what has the most code while it is measured. */
const FULL: Effort = { questions: 30, warmUp: 2_000, lead: 30, rounds: 6, requests: 50, turn: 1_500, crowdedRounds: 2, crowdedTurn: 400 };

/** To see that all is in order, in a small graph. */
const QUICK: Effort = { questions: 5, warmUp: 50, lead: 5, rounds: 2, requests: 8, turn: 200, crowdedRounds: 1, crowdedTurn: 40 };

/** To see that everything works, in a graph too small for any figure. */
const GLANCE: Effort = { questions: 2, warmUp: 1, lead: 1, rounds: 1, requests: 2, turn: 200, crowdedRounds: 1, crowdedTurn: 1 };

/** The effort that suits a graph of a scale. */
export function effortFor(scale: number): Effort {
  if (scale >= 0.5) return FULL;
  return scale >= 0.05 ? QUICK : GLANCE;
}
