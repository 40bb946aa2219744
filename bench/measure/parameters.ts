import { Anchors, type QueryClass, type Values } from "../classes";
import type { Plan } from "../graph/plan";

/** How many different requests there are of a class; they come in turn. */
const COUNT = 500;

/** The parameters of the requests of a class: the same for all contenders and layers. */
export type Parameters = (one: QueryClass) => readonly Values[];

export function parametersOn(plan: Plan): Parameters {
  const made = new Map<QueryClass, readonly Values[]>();
  return (one) => {
    const known = made.get(one);
    if (known !== undefined) return known;
    const anchors = new Anchors(plan, one.name);
    const values = Array.from({ length: COUNT }, () => one.parameters(anchors));
    made.set(one, values);
    return values;
  };
}
