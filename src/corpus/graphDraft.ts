import type { NodeRow, Properties, RelationshipRow } from "./corpus";
import type { Faults, Place } from "./faults";
import type { RelationshipKind } from "./relationshipKind";

interface Link extends RelationshipRow {
  readonly place: Place;
}

/** The graph of a corpus while it is written: rows by kind, each relationship with the place that states it. */
export class GraphDraft {
  private readonly rows = new Map<string, NodeRow[]>();
  private readonly links = new Map<RelationshipKind, Map<string, Link>>();

  constructor(
    private readonly corpus: string,
    private readonly faults: Faults,
  ) {}

  node(kind: string, id: string, properties: Properties): void {
    const rows = this.rows.get(kind);
    const row = { ...properties, id, corpus: this.corpus };
    if (rows === undefined) this.rows.set(kind, [row]);
    else rows.push(row);
  }

  /** A relationship stated at `place`. A second one of its kind between the same nodes is a fault. */
  link(kind: RelationshipKind, from: string, to: string, properties: Properties, place: Place): void {
    const links = this.links.get(kind) ?? new Map<string, Link>();
    this.links.set(kind, links);
    const key = JSON.stringify([from, to, ...(kind.distinguishedBy ?? []).map((name) => properties[name])]);
    const first = links.get(key);
    if (first === undefined) links.set(key, { from, to, properties, place });
    else this.faults.add(place, `expected ${from} ${kind.type} ${to} once, found it again; it stands at ${first.place.file}:${first.place.line}`);
  }

  nodes(kind: string): readonly NodeRow[] {
    return this.rows.get(kind) ?? [];
  }

  relationships(kind: RelationshipKind): readonly RelationshipRow[] {
    return [...(this.links.get(kind)?.values() ?? [])].map(({ from, to, properties }, index) => ({
      from,
      to,
      properties: kind.ordered ? { ...properties, position: index + 1 } : properties,
    }));
  }

  /** Adds a fault for each cycle of relationships whose kind forbids them, at one of the places that make it. */
  checkCycles(): void {
    for (const [kind, links] of this.links) {
      if (kind.acyclic) this.checkCyclesOf(kind, [...links.values()]);
    }
  }

  private checkCyclesOf(kind: RelationshipKind, links: readonly Link[]): void {
    const onward = new Map<string, Link[]>();
    for (const link of links) onward.set(link.from, [...(onward.get(link.from) ?? []), link]);
    const done = new Set<string>();
    const walk = (id: string, way: readonly string[]): void => {
      for (const { to, place } of onward.get(id) ?? []) {
        const start = way.indexOf(to);
        if (start !== -1) {
          this.faults.add(place, `expected no cycle of ${kind.type}, found ${[...way.slice(start), to].join(" → ")}`);
        } else if (!done.has(to)) {
          walk(to, [...way, to]);
        }
      }
      done.add(id);
    };
    for (const id of onward.keys()) if (!done.has(id)) walk(id, [id]);
  }
}
