import { canonical } from "../../bench/classes/canonical";
import { drive } from "../../bench/measure/drive";
import { median, quantile } from "../../bench/measure/statistics";

test.each([
  [[3], 0.5, 3],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[1, 2, 3, 4, 5], 0.95, 4.8],
])("of %p the quantile %p is %p", (values, share, expected) => {
  expect(quantile(values, share)).toBeCloseTo(expected);
});

test("of nothing there is no median", () => {
  expect(median([])).toBeNaN();
});

test("answers are compared without Relay's wrapping, and one of a list that has one at most is the element", () => {
  const relay = { meeting: [{ name: "A", attendances: { edges: [{ properties: { role: "HOST" }, node: { id: "1" } }] }, source: [], places: { nodes: [{ id: "2" }] } }] };
  const plain = { meeting: { places: [{ id: "2" }], name: "A", source: null, attendances: [{ node: { id: "1" }, role: "HOST" }] } };
  expect(canonical(relay, ["meeting", "source"])).toEqual(canonical(plain));
});

test("requests go in turn, so many at a time, until the last one is answered; failed ones are counted", async () => {
  const sent: number[] = [];
  let underWay = 0;
  let most = 0;
  const send = async (number: number): Promise<number> => {
    sent.push(number);
    most = Math.max(most, ++underWay);
    await new Promise(setImmediate);
    underWay -= 1;
    if (number === 12) throw new Error("No answer.");
    return 100;
  };
  const { latencies, failed, bytes } = await drive(send, { from: 10, concurrency: 3, milliseconds: Infinity, atMost: 6 });
  expect({ sent, most, answered: latencies.length, failed, bytes }).toEqual({ sent: [10, 11, 12, 13, 14, 15], most: 3, answered: 5, failed: 1, bytes: 500 });
});
