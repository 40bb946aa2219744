import { slope } from "./slope";

test.each([
  [[], 0],
  [[7], 0],
  [[1, 1, 1], 0],
  [[10, 12, 14], 2],
  [[5, 3], -2],
  [[0, 1, 0, 1], 0.2],
])("%j grows by %d a step", (values, growth) => {
  expect(slope(values)).toBeCloseTo(growth);
});
