import neo4j from "neo4j-driver";
import { placeOfComponent, type Properties } from "./nodes";
import { pairs } from "./pairs";
import { actorCount, actorId, COMPONENTS_OF_DOCUMENT, COMPONENTS_OF_PART, idOf, type Kind, type Plan } from "./plan";
import { Random } from "./random";
import { text } from "./words";

/** A relationship: the ids of its ends, and its properties. */
export type Row = readonly [from: string, to: string, properties?: Properties];

/** Relationships of the same type. */
export interface RelationshipSet {
  readonly type: string;
  readonly rows: Iterable<Row>;
}

/** Makes a node's id of its index. */
type Id = (index: number) => string;

/** How many components a component tree has one of. */
const ANNEXES = COMPONENTS_OF_DOCUMENT / COMPONENTS_OF_PART - 1;

/** All relationships of the graph; MENTIONS makes up the rest of what the plan wants. */
export function relationshipSets(plan: Plan): RelationshipSet[] {
  const sets = [...structure(plan), ...links(plan)];
  const made = sets.reduce((sum, { count }) => sum + count, 0);
  return [...sets, mentions(plan, plan.relationships - made)];
}

interface CountedSet extends RelationshipSet {
  readonly count: number;
}

/** What has one place by its nature: parts of documents, evidence in components. */
function structure(plan: Plan): CountedSet[] {
  const { counts } = plan;
  const documents = counts.Component / COMPONENTS_OF_DOCUMENT;
  const reproduced = Math.min(documents * ANNEXES, counts.Document - documents);
  const regions = Math.ceil(counts.Place / 20);
  const odd = (kind: Kind): number => Math.floor(counts[kind] / 2);
  return [
    each("PART_OF", counts.Component, (index) => [idOf("Component", index), containerOf(index)]),
    each("PART_OF", counts.Place - regions, (index) => [idOf("Place", regions + index), idOf("Place", index % regions)]),
    each("PART_OF", odd("Conclusion"), (index) => [idOf("Conclusion", 2 * index + 1), idOf("Conclusion", 2 * index)]),
    each("REPRODUCES", reproduced, (index) => [
      idOf("Component", Math.floor(index / ANNEXES) * COMPONENTS_OF_DOCUMENT + (1 + (index % ANNEXES)) * COMPONENTS_OF_PART),
      idOf("Document", documents + index),
    ]),
    reaffirmations(plan),
  ];
}

function containerOf(index: number): string {
  const { document, paragraph, point } = placeOfComponent(index);
  if (point > 0) return idOf("Component", index - point);
  return paragraph > 0 ? idOf("Component", index - (1 + (paragraph - 1) * 3)) : idOf("Document", document);
}

function each(type: string, count: number, row: (index: number) => Row): CountedSet {
  return { type, count, rows: { *[Symbol.iterator]() { for (let index = 0; index < count; index++) yield row(index); } } };
}

/** Every second commitment reaffirms an earlier one: mostly one just before it, so that chains form, now and then a famous one. */
function reaffirmations(plan: Plan): CountedSet {
  const count = Math.floor(plan.counts.Commitment / 2);
  const random = new Random(plan.seed, "REAFFIRMS");
  return each("REAFFIRMS", count, (position) => {
    const from = 2 * position + 1;
    const to = random.chance(0.2) ? random.integer(Math.min(from, 20)) : Math.max(0, from - 1 - random.integer(12));
    return [idOf("Commitment", from), idOf("Commitment", to), { basis: basis(random), evidence: evidence(plan, random), position: neo4j.int(position + 1) }];
  });
}

/** What joins nodes in a skewed way: a few have thousands of relationships, most have a handful. */
function links(plan: Plan): CountedSet[] {
  const { counts, scale } = plan;
  const actors = { size: actorCount(plan), id: (index: number) => actorId(plan, index) };
  const of = (kind: Kind) => ({ size: counts[kind], id: (index: number) => idOf(kind, index) });
  const link = (
    type: string,
    count: number,
    from: { readonly size: number; readonly id: Id },
    to: { readonly size: number; readonly id: Id },
    shape: { readonly from?: number; readonly to?: number; readonly eachFrom?: number; readonly eachTo?: number },
    properties?: (random: Random, position: number, from: string) => Properties,
  ): CountedSet => {
    const wanted = Math.round(count * scale);
    const random = new Random(plan.seed, `${type} ${from.id(0)} ${to.id(0)}`);
    const ends = pairs(random, wanted, { size: from.size, exponent: shape.from ?? 0, each: shape.eachFrom ?? 0 }, { size: to.size, exponent: shape.to ?? 0, each: shape.eachTo ?? 0 });
    return { type, count: wanted, rows: rows(ends, from.id, to.id, properties === undefined ? undefined : (position, id) => properties(random, position, id)) };
  };
  const rested: Kind[] = ["Document", "Person", "Organization", "Post", "Place", "Milestone", "Meeting", "Commitment", "Option", "Position", "Conclusion", "Discrepancy"];
  return [
    link("FOUND_IN", counts.Evidence / scale, of("Evidence"), of("Component"), { to: 0.4, eachFrom: 1 }),
    ...rested.map((kind) => link("RESTS_ON", (1.8 * counts[kind]) / scale, of(kind), of("Evidence"), { to: 0.4, eachFrom: 1 })),
    link("ATTENDED", 340_000, actors, of("Meeting"), { from: 0.8, to: 0.5, eachTo: 3 }, (random, position, from) => ({
      role: random.pick(["PARTY", "PARTY", "MEDIATOR", "HOST", "PARTICIPANT", "PARTICIPANT", "PARTICIPANT", "PARTICIPANT", "OBSERVER"]),
      ...(from.startsWith("person:") ? { onBehalfOf: idOf("Organization", random.integer(counts.Organization)) } : {}),
      ...claim(plan, random, position),
    })),
    link("MEMBER_OF", 30_000, of("Person"), of("Organization"), { to: 0.9, eachFrom: 1 }, (random, position) => membership(plan, random, position)),
    link("MEMBER_OF", 15_000, of("Organization"), of("Organization"), { to: 0.9 }, (random, position) => membership(plan, random, Math.round(30_000 * scale) + position)),
    link("HOLDS", 4_000, of("Person"), of("Post"), {}, (random, position) => claim(plan, random, position)),
    link("POST_IN", 3_000, of("Post"), of("Organization"), { to: 0.7, eachFrom: 1 }),
    link("HELD_AT", 26_000, of("Meeting"), of("Place"), { to: 0.9, eachFrom: 1 }),
    link("ISSUED", 6_000, actors, of("Document"), { from: 0.8, eachTo: 1 }),
    link("ISSUED_AT", 4_000, of("Document"), of("Meeting"), { to: 0.4 }),
    link("COMMITTED_TO", 51_000, actors, of("Commitment"), { from: 0.8, eachTo: 1 }),
    link("OWED_TO", 20_000, of("Commitment"), actors, { to: 0.8 }),
    link("MADE_AT", 24_000, of("Commitment"), of("Meeting"), { to: 0.5, eachFrom: 1 }),
    link("STATED_IN", 30_000, of("Commitment"), of("Component"), { to: 0.4, eachFrom: 1 }),
    link("STATED_IN", 6_000, of("Conclusion"), of("Component"), { to: 0.4, eachFrom: 1 }),
    link("BROADER", 1_400, of("Option"), of("Option"), { to: 0.5, eachFrom: 1 }),
    link("PROPOSED", 2_500, actors, of("Option"), { from: 0.8 }),
    link("TAKES", 10_000, actors, of("Position"), { from: 0.8, eachTo: 1 }),
    link("ON", 9_000, of("Position"), of("Option"), { to: 0.8, eachFrom: 1 }),
    link("CONCLUDED", 7_000, actors, of("Conclusion"), { from: 0.8, eachTo: 1 }),
    link("ADDRESSED_TO", 5_000, of("Conclusion"), actors, { to: 0.8 }),
    link("CITES", 24_000, of("Component"), of("Component"), { to: 0.6 }, (random, position) => citation(plan, random, position)),
    link("CITES", 6_000, of("Component"), of("Document"), { to: 0.6 }, (random, position) => citation(plan, random, Math.round(24_000 * scale) + position)),
  ];
}

function* rows(ends: Iterable<readonly [number, number]>, from: Id, to: Id, properties?: (position: number, from: string) => Properties): Generator<Row> {
  let position = 0;
  for (const [one, other] of ends) {
    const id = from(one);
    yield properties === undefined ? [id, to(other)] : [id, to(other), properties(++position, id)];
  }
}

/** Where components name actors and places; the same pair may occur several times. */
function mentions(plan: Plan, count: number): CountedSet {
  const random = new Random(plan.seed, "MENTIONS");
  const actors = Math.round(count * 0.7);
  const named = pairs(random, actors, { size: plan.counts.Component, exponent: 0, each: 0 }, { size: actorCount(plan), exponent: 0.8, each: 0 });
  const placed = pairs(random, count - actors, { size: plan.counts.Component, exponent: 0, each: 0 }, { size: plan.counts.Place, exponent: 0.8, each: 0 });
  const naming = (position: number): Properties => {
    const start = random.integer(60);
    return { text: text(random, 1).zh, start: neo4j.int(start), end: neo4j.int(start + 3), position: neo4j.int(position) };
  };
  const component: Id = (index) => idOf("Component", index);
  return {
    type: "MENTIONS",
    count,
    rows: {
      *[Symbol.iterator]() {
        yield* rows(named, component, (index) => actorId(plan, index), naming);
        yield* rows(placed, component, (index) => idOf("Place", index), (position) => naming(actors + position));
      },
    },
  };
}

function claim(plan: Plan, random: Random, position: number): Properties {
  return { basis: basis(random), evidence: evidence(plan, random), position: neo4j.int(position) };
}

function membership(plan: Plan, random: Random, position: number): Properties {
  const { en, zh } = text(random, 1);
  return { roleEn: en, roleZh: zh, ...claim(plan, random, position) };
}

function citation(plan: Plan, random: Random, position: number): Properties {
  const start = random.integer(60);
  const words = text(random, 2).zh;
  return { text: words, printedTarget: words, start: neo4j.int(start), end: neo4j.int(start + words.length), evidence: evidence(plan, random), position: neo4j.int(position) };
}

function basis(random: Random): string {
  return random.chance(0.7) ? "STATED" : "INFERRED";
}

function evidence({ counts }: Plan, random: Random): string[] {
  return Array.from({ length: 1 + random.integer(2) }, () => idOf("Evidence", random.integer(counts.Evidence)));
}

