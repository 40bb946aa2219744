import { turn } from "../../src/query";

const LONG = 40;

/** Holds the event loop for some milliseconds. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("a turn is long once answers were made in it for long, and the next one is not", async () => {
  await nextTurn();
  const seen = [turn.isLong];
  busy(LONG);
  seen.push(turn.isLong);
  await nextTurn();
  seen.push(turn.isLong);
  expect(seen).toEqual([false, true, false]);
});

test("time in which no answer was made makes no turn long", async () => {
  await nextTurn();
  busy(LONG);
  expect(turn.isLong).toBe(false);
});

test("those who wait get turns of their own, in their order, and timers run between them", async () => {
  const order: string[] = [];
  const waiting = ["first", "second", "third"].map(async (name) => {
    await turn.own();
    order.push(name);
    setTimeout(() => order.push(`timer of ${name}`), 1);
    busy(5);
  });
  await Promise.all(waiting);
  expect(order).toEqual(["first", "timer of first", "second", "timer of second", "third"]);
});
