import type { Basis, Rests } from "../operations/documents";
import type { Component, Extent, GraphRecord, Link, Quote, RecordNode } from "./types";

/** A record while answers come in. Nothing is changed in place: `record()` gives what is there by now. */
export class Gathering {
  private readonly nodes = new Map<string, RecordNode>();
  private readonly links = new Map<string, Link>();
  private readonly components = new Map<string, Component>();
  private readonly extents = new Map<string, Extent>();

  node(node: RecordNode): void {
    this.nodes.set(node.id, node);
  }

  component(component: Component): void {
    this.components.set(component.id, component);
  }

  /** Adds a link unless an end is unknown to the source; one that is there already keeps what was said first. */
  link(kind: string, from: string | undefined, to: string | undefined, evidence: readonly Quote[], basis: Basis = "STATED", role?: string): void {
    if (from === undefined || to === undefined) return;
    const id = `${from} ${kind} ${to}`;
    if (!this.links.has(id)) this.links.set(id, { id, kind, from, to, basis, evidence, ...(role === undefined ? {} : { role }) });
  }

  extent(what: string, extent: Extent): void {
    this.extents.set(what, extent);
  }

  record(): GraphRecord {
    return { nodes: new Map(this.nodes), links: new Map(this.links), components: new Map(this.components), extents: new Map(this.extents) };
  }
}

/** Evidence as the operations ask for it. */
export function quotes(evidence: readonly Rests[]): Quote[] {
  return evidence.map(({ exact, start, end, component }) => ({ exact, start, end, component: component.id }));
}
