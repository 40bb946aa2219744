import type { Faults, Place } from "./faults";
import { nearestName } from "./nearestName";

/** Something that a record may refer to. */
export interface CatalogueEntry {
  readonly id: string;
  readonly labels: readonly string[];
  /** Where it stands in the corpus's files; null for a component, which the text gives. */
  readonly place: Place | null;
  /** Chinese words by which the text names it. */
  readonly forms: readonly string[];
}

/** All ids of a corpus, and what they are. */
export class Catalogue {
  private readonly entries = new Map<string, CatalogueEntry>();
  private readonly unread: ReadonlySet<string>;

  /** `unread`: labels of which it is not known what there is, because it could not be read; references to them are not checked. */
  constructor(
    private readonly faults: Faults,
    unread: readonly string[],
  ) {
    this.unread = new Set(unread);
  }

  /** Whether all that may have the label could be read. */
  knows(label: string): boolean {
    return !this.unread.has(label);
  }

  /** An id that is there already is a fault. */
  add(entry: CatalogueEntry): void {
    const first = this.entries.get(entry.id);
    if (first === undefined) this.entries.set(entry.id, entry);
    else if (entry.place !== null) {
      this.faults.add(entry.place, `expected a new id, found ${JSON.stringify(entry.id)} again; it stands at ${first.place?.file}:${first.place?.line}`);
    }
  }

  /** Adds a fault unless `id` leads to a node with the label. */
  require(id: string, label: string, place: Place): void {
    const entry = this.entries.get(id);
    if (entry?.labels.includes(label) || (entry === undefined && !this.knows(label))) return;
    const ids = this.labelled(label).map((candidate) => candidate.id);
    const found = entry === undefined ? nearestName(id, ids) : `, which is a ${entry.labels.at(-1)}`;
    this.faults.add(place, `expected the id of a record of the kind ${label}, found ${JSON.stringify(id)}${found}`);
  }

  labelled(label: string): readonly CatalogueEntry[] {
    return [...this.entries.values()].filter(({ labels }) => labels.includes(label));
  }
}
