import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

/** What is to be laid out, as plain arrays that cross to a worker without being copied piece by piece. */
export interface Problem {
  /** x and y of each node in turn: where it starts. */
  readonly start: Float64Array;
  /** 1 for each node that stays where it is. */
  readonly held: Uint8Array;
  /** The radius that each node keeps free around it. */
  readonly radii: Float64Array;
  /** The indices of both ends of each link in turn. */
  readonly links: Uint32Array;
  /** How far things may still move at first: 1 for a new picture, less where most is in its place. */
  readonly warmth: number;
  /** Whether the picture is higher than wide, as on a phone. */
  readonly isUpright: boolean;
}

interface Body extends SimulationNodeDatum {
  readonly radius: number;
  readonly isAlone: boolean;
}

/** Fewer and larger steps for thousands of nodes, which are looked at from afar first. */
const STEPS = 300;
const STEPS_OF_MANY = 120;
const MANY = 1_500;

/** Lays a graph out step by step: each `next()` is one step and gives all positions so far. The same problem has the same outcome. */
export function* settle({ start, held, radii, links, warmth, isUpright }: Problem): Generator<Float64Array, void, void> {
  const linked = new Set(links);
  const bodies: Body[] = Array.from(radii, (radius, index) => {
    const [x, y] = [start[2 * index] as number, start[2 * index + 1] as number];
    return { x, y, radius, isAlone: !linked.has(index), ...(held[index] === 1 ? { fx: x, fy: y } : {}) };
  });
  const steps = bodies.length > MANY ? STEPS_OF_MANY : STEPS;
  const springs = Array.from({ length: links.length / 2 }, (_, index) => ({ source: links[2 * index] as number, target: links[2 * index + 1] as number }));
  // All is pulled together more along the shorter side of the picture; what is linked to nothing would drift far out, and make the rest small.
  const [along, across] = [({ isAlone }: Body): number => (isAlone ? 0.07 : 0.04), ({ isAlone }: Body): number => (isAlone ? 0.1 : 0.09)];
  const simulation = forceSimulation(bodies)
    .force("links", forceLink<Body, (typeof springs)[number]>(springs).distance(80))
    .force("apart", forceManyBody<Body>().strength(({ radius, isAlone }) => (isAlone ? -120 : -38 * radius)).distanceMax(900))
    .force("x", forceX<Body>(0).strength(isUpright ? across : along))
    .force("y", forceY<Body>(0).strength(isUpright ? along : across))
    .force("room", forceCollide<Body>(({ radius }) => radius + 7))
    .alpha(warmth)
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop();
  while (simulation.alpha() >= simulation.alphaMin()) {
    simulation.tick();
    yield Float64Array.from({ length: 2 * bodies.length }, (_, index) => bodies[index >> 1]?.[index % 2 === 0 ? "x" : "y"] ?? 0);
  }
}
