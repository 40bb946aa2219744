import neo4j from "neo4j-driver";
import { COMPONENTS_OF_DOCUMENT, COMPONENTS_OF_PART, idOf, type Kind, type Plan } from "./plan";
import { Random } from "./random";
import { text } from "./words";

/** The id of the corpus that the synthetic graph stands for. */
export const CORPUS = "bench";

export type Properties = Readonly<Record<string, unknown>>;

/** Nodes with the same labels. */
export interface NodeSet {
  readonly labels: readonly string[];
  readonly rows: Iterable<Properties>;
}

type Make = (random: Random, index: number, plan: Plan) => Properties;

const FIRST_YEAR = 1995;
const YEARS = 25;

/** What the nodes of each kind hold besides id, corpus and position; all as the loader writes it. */
const KINDS: Readonly<Record<Kind, { readonly labels: readonly string[]; readonly make: Make }>> = {
  Document: {
    labels: ["Document"],
    make: (random, index) => ({
      ...bilingual("title", random, 6),
      classification: random.pick(["LETTER", "REPORT", "STATEMENT", "DECLARATION", "RESOLUTION", "PROPOSAL"]),
      ...(index % 4 === 0 ? { symbol: `S/${FIRST_YEAR + (index % YEARS)}/${index + 1}` } : {}),
      ...dated(random),
    }),
  },
  Component: { labels: ["Component"], make: component },
  Person: { labels: ["Actor", "Person"], make: (random, index) => ({ ...name("Person", random, index), otherNames: otherNames(random) }) },
  Organization: {
    labels: ["Actor", "Organization"],
    make: (random, index) => ({
      ...name("Organization", random, index),
      otherNames: otherNames(random),
      classification: random.pick(["STATE", "INTERGOVERNMENTAL_ORGANIZATION", "ORGAN", "GROUP", "DELEGATION", "PARTY", "OTHER"]),
    }),
  },
  Post: { labels: ["Actor", "Post"], make: (random, index) => ({ ...name("Post", random, index), otherNames: otherNames(random) }) },
  Place: { labels: ["Place"], make: (random, index) => name("Place", random, index) },
  Milestone: { labels: ["Event", "Milestone"], make: (random, index) => ({ ...name("Milestone", random, index), ...during(random) }) },
  Meeting: {
    labels: ["Event", "Meeting"],
    make: (random, index) => ({
      ...name("Meeting", random, index),
      ...during(random),
      classification: random.pick(["CONTACT_GROUP", "WITH_PARTIES", "WITH_PARTIES", "MINISTERIAL", "OTHER"]),
      ...(index % 3 === 0 ? { ordinal: neo4j.int(index / 3 + 1) } : {}),
    }),
  },
  Commitment: {
    labels: ["Commitment"],
    make: (random) => ({ ...bilingual("content", random, 12), modality: random.pick(["OBLIGATION", "PROHIBITION", "DECLARED_INTENT"]), ...(random.chance(0.8) ? dated(random) : {}) }),
  },
  Option: { labels: ["Option"], make: (random, index) => ({ ...name("Option", random, index), classification: random.pick(["STATUS_OPTION", "INTERNATIONAL_MODEL", "PROPOSAL"]) }) },
  Position: {
    labels: ["Position"],
    make: (random) => ({ ...bilingual("content", random, 12), stance: random.pick(["PROPOSES", "PREFERS", "ACCEPTS", "EXAMINES", "REJECTS", "DECLARES"]), ...(random.chance(0.5) ? dated(random) : {}) }),
  },
  Conclusion: { labels: ["Conclusion"], make: (random) => ({ ...bilingual("content", random, 12), kind: random.pick(["FINDING", "PRINCIPLE", "CALL"]) }) },
  Discrepancy: { labels: ["Discrepancy"], make: (random) => ({ ...bilingual("description", random, 12), ...bilingual("resolution", random, 8) }) },
  Evidence: {
    labels: ["Evidence"],
    make: (random) => {
      const start = random.integer(100);
      const exact = text(random, 8).zh;
      return { exact, prefix: text(random, 3).zh, suffix: text(random, 3).zh, start: neo4j.int(start), end: neo4j.int(start + exact.length) };
    },
  },
};

/** All nodes of the graph. Actors and events are numbered through, as in a record: persons, organizations, posts; milestones, meetings. */
export function nodeSets(plan: Plan): NodeSet[] {
  const offsets: Partial<Record<Kind, number>> = {
    Organization: plan.counts.Person,
    Post: plan.counts.Person + plan.counts.Organization,
    Meeting: plan.counts.Milestone,
  };
  return (Object.keys(KINDS) as Kind[]).map((kind) => ({
    labels: kind === "Evidence" ? KINDS[kind].labels : ["Entity", ...KINDS[kind].labels],
    rows: rows(plan, kind, offsets[kind] ?? 0),
  }));
}

function* rows(plan: Plan, kind: Kind, offset: number): Generator<Properties> {
  const random = new Random(plan.seed, kind);
  for (let index = 0; index < plan.counts[kind]; index++) {
    yield { id: idOf(kind, index), corpus: CORPUS, position: neo4j.int(offset + index + 1), ...KINDS[kind].make(random, index, plan) };
  }
}

/** Where a component stands in its document: part 0 is the report, the others annexes; in a part, itself, then three paragraphs of two points. */
export function placeOfComponent(index: number) {
  const within = index % COMPONENTS_OF_DOCUMENT;
  const place = within % COMPONENTS_OF_PART;
  return { document: Math.floor(index / COMPONENTS_OF_DOCUMENT), part: Math.floor(within / COMPONENTS_OF_PART), paragraph: Math.ceil(place / 3), point: place === 0 ? 0 : (place - 1) % 3 };
}

function component(random: Random, index: number): Properties {
  const { part, paragraph, point } = placeOfComponent(index);
  const number = point > 0 ? point : paragraph > 0 ? paragraph : part;
  const eId = [...(part > 0 ? [`att_${part}`] : paragraph > 0 ? [] : ["report"]), ...(paragraph > 0 ? [`para_${paragraph}`] : []), ...(point > 0 ? [`point_${point}`] : [])].join("__");
  const words = text(random, 12).zh;
  return {
    eId,
    kind: point > 0 ? "POINT" : paragraph > 0 ? "PARAGRAPH" : part > 0 ? "ANNEX" : "REPORT",
    ...(number > 0 ? { number: String(number) } : {}),
    ...(paragraph === 0 ? bilingual("heading", random, 5) : {}),
    text: words,
    sourceStart: neo4j.int(index * 100),
    sourceEnd: neo4j.int(index * 100 + words.length),
  };
}

function bilingual(property: string, random: Random, words: number): Properties {
  const { en, zh } = text(random, words);
  return { [`${property}En`]: en, [`${property}Zh`]: zh };
}

function name(kind: Kind, random: Random, index: number): Properties {
  const { en, zh } = text(random, 2);
  return { nameEn: `${kind} ${index + 1}: ${en}`, nameZh: `${zh}${index + 1}` };
}

function otherNames(random: Random): readonly string[] {
  return random.chance(0.2) ? [text(random, 2).zh] : [];
}

function dated(random: Random): Properties {
  const date = day(random);
  return { date, edtf: date.toString() };
}

function during(random: Random): Properties {
  const date = day(random);
  return { startDate: date, endDate: date, edtf: date.toString() };
}

function day(random: Random) {
  return new neo4j.types.Date(FIRST_YEAR + random.integer(YEARS), 1 + random.integer(12), 1 + random.integer(28));
}
