import type { Choice } from "../generate/choice";
import type { Draw } from "../generate/values";
import { generateCondition } from "./generateCondition";
import { implementations, relationsOf, ROOTS, scalarsOf, type Relation } from "./correspondence";
import type { List, Read, Selection, SortKey } from "./read";

/** How deep relations are followed in selections; few go deep, because planning them is what takes time. */
const DEPTHS = [0, 1, 1, 1, 2, 3];

/** A question made by `choice`; the values in its conditions are drawn, so that the same choices give it again with other values. */
export function generateRead(choice: Choice, draw: Draw): Read {
  const type = choice.of(ROOTS);
  return { type, list: generateList(choice, draw, type, null, choice.of(DEPTHS)) };
}

function generateList(choice: Choice, draw: Draw, type: string, relation: Relation | null, depth: number): List {
  const arguable = relation === null || (relation.shape !== "one" && relation.shape !== "many");
  const root = relation === null;
  const edge = relation?.edge ?? [];
  return {
    where: {
      node: arguable && choice.chance(root ? 80 : 25) ? generateCondition(choice, draw, { type, edge: null, closed: relation?.narrower === true, typed: root }, root ? choice.between(0, 2) : choice.between(0, 1)) : null,
      edge: arguable && edge.length > 0 && choice.chance(35) ? generateCondition(choice, draw, { type: null, edge, closed: true, typed: false }, 1) : null,
    },
    orderBy: arguable && choice.chance(50) ? generateOrder(choice, type, relation) : [],
    first: arguable && choice.chance(40) ? choice.between(1, 6) : null,
    // The peer counts no interface at the root.
    count: arguable && choice.chance(40) && !(root && implementations(type).length > 0),
    edge: choice.some(edge, choice.between(edge.length > 0 ? 1 : 0, 3)),
    select: generateSelection(choice, draw, type, depth, relation?.narrower === true),
  };
}

function generateSelection(choice: Choice, draw: Draw, type: string, depth: number, closed: boolean): Selection {
  const types = closed ? [] : implementations(type);
  const relations = depth === 0 ? [] : choice.some(relationsOf(type), choice.of([1, 1, 1, 2]));
  return {
    type,
    named: types.length > 0 && choice.chance(70),
    scalars: choice.some(scalarsOf(type), choice.between(1, 4)),
    relations: relations.map((relation) => ({ relation, list: generateList(choice, draw, relation.target, relation, depth - 1) })),
    fragments: choice.some(types, choice.of([0, 1, 1, 2])).map((name) => {
      // The interface's own fields stand outside the fragment.
      const shared = new Set(relationsOf(type).map(({ ours }) => ours));
      const own = relationsOf(name).filter(({ ours }) => !shared.has(ours));
      return {
        type: name,
        named: false,
        scalars: choice.some(scalarsOf(name), choice.between(1, 3)),
        relations: depth === 0 ? [] : choice.some(own, choice.between(0, 1)).map((relation) => ({ relation, list: generateList(choice, draw, relation.target, relation, 0) })),
        fragments: [],
      };
    }),
  };
}

function generateOrder(choice: Choice, type: string, relation: Relation | null): SortKey[] {
  // A list of relationships is sorted by what they hold, any other list by its nodes and, where there are some, by the values of its edges.
  const ofNode = relation?.shape === "relationships" ? [] : scalarsOf(type).map((scalar) => ({ scalar, of: "node" as const }));
  const ofEdge = (relation?.edge ?? []).map((scalar) => ({ scalar, of: "edge" as const }));
  const sortable = [...ofNode, ...ofEdge].filter(({ scalar }) => scalar.type !== "strings");
  return choice.some(sortable, choice.between(1, 3)).map((key) => ({
    ...key,
    // What has no value comes last with us whichever way is sorted, with the peer first when descending: where values may lack, both ascend.
    descending: !key.scalar.nullable && choice.chance(50),
  }));
}

