import { FIRST_VIEW } from "../../../web/explorer/state/viewType";
import { pairUp } from "../../../web/explorer/graph/model/pairs";
import { visibleNodes, type Filters } from "../../../web/explorer/graph/model/visible";
import type { Kind } from "../../../web/explorer/record/kinds";
import type { GraphRecord, Link, RecordNode } from "../../../web/explorer/record/types";

const NODES = [
  node("person:ana", "Person"),
  node("organization:side", "Organization"),
  node("meeting:august", "Meeting", "2007-08-10", "2007-08-12"),
  node("meeting:october", "Meeting", "2007-10-14"),
  node("position:no", "Position"),
  node("place:vienna", "Place"),
  node("discrepancy:day", "Discrepancy"),
];
const LINKS = [
  link("person:ana", "ATTENDED", "meeting:august"),
  link("person:ana", "MEMBER_OF", "organization:side", "INFERRED"),
  link("organization:side", "ATTENDED", "meeting:october"),
  link("organization:side", "TAKES", "position:no"),
  link("meeting:october", "HELD_AT", "place:vienna"),
];
const RECORD: GraphRecord = { nodes: new Map(NODES.map((one) => [one.id, one])), links: new Map(LINKS.map((one) => [one.id, one])), components: new Map(), extents: new Map() };
const FIRST: Filters = { ...FIRST_VIEW, always: new Set() };

describe("which nodes are shown", () => {
  test.each<[string, Partial<Filters>, string[], number]>([
    ["the kinds that are shown at first", {}, ["person:ana", "organization:side", "meeting:august", "meeting:october"], 0],
    ["the kinds that are chosen", { kinds: new Set<Kind>(["Place", "Position"]) }, ["position:no", "place:vienna"], 0],
    ["no kind that has a view of its own", { kinds: new Set<Kind>(["Discrepancy"]) }, [], 0],
    ["in a range: what overlaps it, and what is linked to that", { range: ["2007-08-12", "2007-08-31"] }, ["person:ana", "meeting:august"], 2],
    ["in a range without any: nothing", { range: ["2007-12-01", "2007-12-31"] }, [], 4],
    ["what is selected, though its kind is not chosen", { always: new Set(["position:no"]) }, ["person:ana", "organization:side", "meeting:august", "meeting:october", "position:no"], 0],
    ["what is selected, though the range leaves it out", { range: ["2007-08-12", "2007-08-31"], always: new Set(["meeting:october"]) }, ["person:ana", "meeting:august", "meeting:october"], 1],
    ["what is unknown: nothing", { kinds: new Set<Kind>(), always: new Set(["person:nobody"]), expanded: new Set(["person:nobody"]) }, [], 0],
    ["an expanded node with its neighbours", { kinds: new Set<Kind>(), expanded: new Set(["organization:side"]) }, ["person:ana", "organization:side", "meeting:october", "position:no"], 0],
    ["an expanded node with what is stated alone", { kinds: new Set<Kind>(), expanded: new Set(["organization:side"]), statedOnly: true }, ["organization:side", "meeting:october", "position:no"], 0],
  ])("%s", (_name, filters, ids, outOfRange) => {
    const shown = visibleNodes(RECORD, linksOf, { ...FIRST, ...filters });
    expect([shown.nodes.map(({ id }) => id), shown.outOfRange]).toEqual([ids, outOfRange]);
  });
});

describe("lines", () => {
  const shown = new Set(["person:ana", "organization:side", "meeting:august"]);
  const drawn = (links: Link[], isShown: (link: Link) => boolean = () => true) => pairUp(links, shown, isShown).map(({ id, links: among, inferred }) => [id, among.length, inferred]);

  test("one for all links between two nodes, whichever way they point", () => {
    expect(drawn([link("person:ana", "ATTENDED", "meeting:august"), link("meeting:august", "HOSTED_BY", "person:ana")])).toEqual([["meeting:august person:ana", 2, false]]);
  });
  test("inferred where nothing is stated", () => {
    expect(drawn([link("person:ana", "MEMBER_OF", "organization:side", "INFERRED")])).toEqual([["organization:side person:ana", 1, true]]);
    expect(drawn([link("person:ana", "MEMBER_OF", "organization:side", "INFERRED"), link("person:ana", "HOLDS", "organization:side")])).toEqual([["organization:side person:ana", 2, false]]);
  });
  test("none to what is not shown, from a node to itself, or where a filter says so", () => {
    expect(drawn([link("person:ana", "TAKES", "position:no"), link("person:ana", "KNOWS", "person:ana")])).toEqual([]);
    expect(drawn(LINKS, ({ basis }) => basis === "STATED")).toEqual([["meeting:august person:ana", 1, false]]);
  });
});

function linksOf(id: string): Link[] {
  return LINKS.filter(({ from, to }) => from === id || to === id);
}

function node(id: string, kind: Kind, startDate?: string, endDate = startDate): RecordNode {
  return { id, kind, name: { en: id, zh: id }, evidence: [], details: {}, ...(startDate === undefined || endDate === undefined ? {} : { startDate, endDate }) };
}

function link(from: string, kind: string, to: string, basis: Link["basis"] = "STATED"): Link {
  return { id: `${from} ${kind} ${to}`, kind, from, to, basis, evidence: [] };
}
