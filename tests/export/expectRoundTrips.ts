import type { Database } from "../../src/database";
import { NAMESPACES, iriOf } from "../../src/export/vocabulary/term";
import { KINDS } from "../../src/export/vocabulary/kinds";
import { PROPERTIES } from "../../src/export/vocabulary/properties";
import { RELATIONSHIPS } from "../../src/export/vocabulary/relationships";
import { exported } from "./exported";
import { edgeIds, type Element, type GraphInDatabase } from "./graphInDatabase";
import { readBy } from "./readBy";

interface Network {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** What one cell or attribute holds: lists as JSON. */
function cells(properties: Element["properties"], change: (text: string) => string = (text) => text): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, typeof value === "number" ? value : change(Array.isArray(value) ? JSON.stringify(value) : String(value))]));
}

function byId(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): number {
  return String(one["id"]) < String(other["id"]) ? -1 : 1;
}

/** GraphML and GEXF, read by networkx, hold every node and edge with all attributes. `possible`: what XML makes of a text. */
export async function expectNetworks(database: Database, { nodes, edges }: GraphInDatabase, possible?: (text: string) => string): Promise<void> {
  const files = [await exported(database, { format: "graphml" }), await exported(database, { format: "gexf" })];
  const read = await readBy<{ readonly graphml: Network; readonly gexf: Network }>("networks", files);
  const ids = edgeIds(edges);
  const wantedNodes = Object.fromEntries(nodes.map(({ id, kind, properties }) => [id, { ...cells(properties, possible), typename: kind }]));
  const wantedEdges = edges.map(({ kind, from, to, properties }, index) => ({ ...cells(properties, possible), id: ids[index], from, to, typename: kind, label: kind })).sort(byId);
  for (const { directed, nodes: readNodes, edges: readEdges } of [read.graphml, read.gexf]) {
    expect(directed).toBe(true);
    const unlabelled = Object.fromEntries(Object.entries(readNodes).map(([id, { label, ...values }]) => [id, label === undefined ? null : values]));
    expect(unlabelled).toEqual(wantedNodes);
    expect([...readEdges].sort(byId)).toEqual(wantedEdges);
  }
}

/** The tables, read by pandas, hold every node and relationship with all properties. To pandas an empty text in quotes is no value. */
export async function expectTables(database: Database, { nodes, edges }: GraphInDatabase): Promise<void> {
  const read = await readBy<{ readonly tables: Record<string, Record<string, unknown>[]>; readonly dangling: unknown[]; readonly begins: number[] }>("tables", [await exported(database, { format: "csv" })]);
  const ids = edgeIds(edges);
  const wanted: Record<string, Record<string, unknown>[]> = {};
  for (const kind of Object.keys(KINDS)) wanted[`nodes/${kind}.csv`] = [];
  for (const type of Object.keys(RELATIONSHIPS)) wanted[`relationships/${type}.csv`] = [];
  for (const { kind, properties } of nodes) wanted[`nodes/${kind}.csv`]?.push(cells(properties));
  for (const [index, { kind, from, to, properties }] of edges.entries()) wanted[`relationships/${kind}.csv`]?.push({ ...cells(properties), id: ids[index], from, to });
  const sorted = (tables: Record<string, Record<string, unknown>[]>) => Object.fromEntries(Object.entries(tables).map(([path, rows]) => [path, [...rows].sort(byId)]));
  const withValues = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
  expect(sorted(read.tables)).toEqual(sorted(Object.fromEntries(Object.entries(wanted).map(([path, rows]) => [path, rows.map(withValues)]))));
  expect(read.dangling).toEqual([]);
  expect(read.begins).toEqual([0xef, 0xbb, 0xbf]);
}

type Said = Readonly<Record<string, readonly unknown[]>>;

export interface Rdf {
  readonly isomorphic: boolean;
  readonly blankNodes: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly predicates: Readonly<Record<string, number>>;
  readonly nodes: Readonly<Record<string, Said>>;
  readonly statements: Readonly<Record<string, Said>>;
  readonly quotes: Readonly<Record<string, Said>>;
  readonly positions: Readonly<Record<string, Said>>;
}

export async function readRdf(database: Database, part: { readonly of?: string; readonly where?: string } = {}): Promise<Rdf> {
  const files = [await exported(database, { format: "turtle", ...part }), await exported(database, { format: "jsonld", ...part })];
  return readBy<Rdf>("rdf", files, [JSON.stringify(Object.keys(KINDS))]);
}

const XSD = NAMESPACES.xsd;

/** Turtle and JSON-LD, read by rdflib, are the same triples, and hold every node and relationship with all properties. */
export async function expectRdf(database: Database, { nodes, edges }: GraphInDatabase): Promise<void> {
  const rdf = await readRdf(database);
  expect({ isomorphic: rdf.isomorphic, blankNodes: rdf.blankNodes }).toEqual({ isomorphic: true, blankNodes: 0 });
  expect(rdf.kinds).toEqual(countBy(nodes));
  const ofNode = new Map(Object.values(rdf.nodes).map((said) => [String((said[iriOf("dcterms:identifier")]?.[0] as readonly unknown[])[0]), said]));
  const iris = new Map(Object.entries(rdf.nodes).map(([iri, said]) => [String((said[iriOf("dcterms:identifier")]?.[0] as readonly unknown[])[0]), iri]));
  for (const { id, kind, properties } of nodes) {
    const said = ofNode.get(id) ?? {};
    const iri = iris.get(id) ?? "";
    if (kind === "Evidence") {
      const { exact, prefix, suffix, start, end } = properties;
      expect(texts(rdf.quotes[iri], ["oa:exact", "oa:prefix", "oa:suffix"])).toEqual([exact, prefix, suffix]);
      expect(texts(rdf.positions[iri], ["oa:start", "oa:end"])).toEqual([String(start), String(end)]);
      continue;
    }
    for (const [name, value] of Object.entries(properties)) {
      const meaning = PROPERTIES[name as keyof typeof PROPERTIES] as (typeof PROPERTIES)["id"] & { readonly language?: string };
      const tag = meaning.language ?? { date: `${XSD}date`, integer: `${XSD}integer`, edtf: `${NAMESPACES.loc}EDTF` }[meaning.term.value as string] ?? null;
      for (const one of [value].flat()) expect(said[iriOf(meaning.term.name)]).toContainEqual([String(one), tag]);
    }
  }
  const stated = edges.filter(({ properties }) => Object.keys(properties).length > 0);
  expect(Object.keys(rdf.statements)).toHaveLength(stated.length);
  const summary = (rows: readonly (readonly [string, unknown, unknown, unknown, readonly unknown[]])[]) => rows.map((row) => JSON.stringify(row)).sort();
  const value = (said: Said, name: Parameters<typeof iriOf>[0]): unknown => (said[iriOf(name)]?.[0] as readonly unknown[] | undefined)?.[0] ?? null;
  expect(
    summary(Object.values(rdf.statements).map((said) => [String(value(said, "kg:relationshipType")), value(said, "kg:basis"), value(said, "kg:role"), value(said, "schema:position"), [...(said[iriOf("kg:restsOn")] ?? [])].sort()])),
  ).toEqual(
    summary(
      stated.map(({ kind, properties: { basis = null, role = null, position, evidence = [] } }) => [kind, basis, role, position === undefined ? null : String(position), (evidence as readonly string[]).map((id) => `<${iris.get(id) ?? ""}>`).sort()]),
    ),
  );
  for (const [type, { term }] of Object.entries(RELATIONSHIPS)) {
    const pairs = new Set(edges.filter(({ kind }) => kind === type).map(({ from, to }) => `${from} ${to}`)).size;
    const others = Object.values(rdf.statements).reduce((sum, said) => sum + (said[iriOf(term.name)]?.length ?? 0), 0);
    const targets = type === "FOUND_IN" ? edges.filter(({ kind }) => RELATIONSHIPS[kind]?.annotation !== undefined).length : 0;
    expect({ type, triples: (rdf.predicates[iriOf(term.name)] ?? 0) - others - targets }).toEqual({ type, triples: pairs });
  }
}

function texts(said: Said | undefined, names: readonly Parameters<typeof iriOf>[0][]): readonly unknown[] {
  return names.map((name) => (said?.[iriOf(name)]?.[0] as readonly unknown[] | undefined)?.[0]);
}

function countBy(elements: readonly Element[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of elements) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
