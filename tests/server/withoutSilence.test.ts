import { setTimeout as wait } from "node:timers/promises";
import { Abandonment } from "../../src/database";
import { withoutSilence } from "../../src/server/withoutSilence";

async function* after(...pauses: number[]): AsyncGenerator<number, void, undefined> {
  for (const pause of pauses) {
    await wait(pause);
    yield pause;
  }
}

test("values that come in time come, though together they take longer, and though who takes them is slow", async () => {
  const taken: number[] = [];
  for await (const value of withoutSilence(after(0, 200, 200), { first: 5_000, next: 300 }, new Abandonment())) {
    taken.push(value);
    await wait(value === 0 ? 400 : 0);
  }
  expect(taken).toEqual([0, 200, 200]);
});

test("one that does not come in time ends them, and what was to give it is told", async () => {
  const taken: number[] = [];
  const abandoned: Error[] = [];
  const abandonment = new Abandonment();
  abandonment.listen((reason) => abandoned.push(reason));
  const take = async (): Promise<void> => {
    for await (const value of withoutSilence(after(200, 5_000), { first: 5_000, next: 100 }, abandonment)) taken.push(value);
  };
  await expect(take()).rejects.toThrow("Neo4j gave nothing for 100 ms.");
  expect(taken).toEqual([200]);
  expect(abandoned.map(({ message }) => message)).toEqual(["Neo4j gave nothing for 100 ms."]);
});

test("when no more are taken, what gives them is ended", async () => {
  let isEnded = false;
  const values = async function* (): AsyncGenerator<number, void, undefined> {
    try {
      yield 1;
      yield 2;
    } finally {
      isEnded = true;
    }
  };
  for await (const value of withoutSilence(values(), { first: 5_000, next: 5_000 }, new Abandonment())) {
    expect(value).toBe(1);
    break;
  }
  expect(isEnded).toBe(true);
});

test("a fault of what gives them is thrown as it is", async () => {
  const failing = async function* (): AsyncGenerator<number, void, undefined> {
    yield 1;
    throw new Error("gone");
  };
  const take = async (): Promise<void> => {
    for await (const value of withoutSilence(failing(), { first: 5_000, next: 5_000 }, new Abandonment())) void value;
  };
  await expect(take()).rejects.toThrow("gone");
});
