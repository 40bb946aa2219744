import { nodeSets } from "../../bench/graph/nodes";
import { pairs } from "../../bench/graph/pairs";
import { planGraph } from "../../bench/graph/plan";
import { Random } from "../../bench/graph/random";
import { relationshipSets } from "../../bench/graph/relationships";

/** The whole graph of a plan, as it would be written. */
function graph(seed: number): string {
  const plan = planGraph(0.01, seed);
  return JSON.stringify([nodeSets(plan).map(({ labels, rows }) => [labels, [...rows]]), relationshipSets(plan).map(({ type, rows }) => [type, [...rows]])]);
}

test("the same seed makes the same graph, another one another", () => {
  expect(graph(1)).toBe(graph(1));
  expect(graph(2)).not.toBe(graph(1));
});

test("a graph has as many nodes and relationships as its scale says, between nodes that there are", () => {
  const plan = planGraph(0.01, 1);
  const ids = new Set(nodeSets(plan).flatMap(({ rows }) => [...rows].map(({ id }) => id)));
  const relationships = relationshipSets(plan).flatMap(({ rows }) => [...rows]);
  expect({ nodes: ids.size + 2, relationships: relationships.length }).toEqual({ nodes: 2_000, relationships: 10_000 });
  expect(relationships.filter(([from, to]) => !ids.has(from) || !ids.has(to))).toEqual([]);
});

test("pairs are different, reach every node that they must, and favour few", () => {
  const made = [...pairs(new Random(1, "test"), 2_000, { size: 200, exponent: 0.8, each: 1 }, { size: 500, exponent: 0, each: 0 })];
  expect(new Set(made.map(String)).size).toBe(2_000);
  const degrees = Array.from({ length: 200 }, (_, index) => made.filter(([from]) => from === index).length);
  expect(Math.min(...degrees)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...degrees)).toBeGreaterThan(10 * (degrees.sort((one, other) => one - other)[100] as number));
});
