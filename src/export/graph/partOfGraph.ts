import type { StreamRows } from "../../database";
import type { RootList } from "../../query";
import { relationshipColumns } from "../vocabulary/columns";
import type { ExportedGraph } from "./exportedGraph";
import { chunks, Members } from "./members";
import { RELATIONSHIP_TYPES, type RelationshipType } from "./nodeKinds";
import type { CheckState } from "./oneState";
import { readNodes, readRelationships, type StoredRelationship } from "./readRows";
import { MEMBERS_BY_ID, NEIGHBOURS, NODES_BY_ID, relationshipsFromIds, SUPPORT, SUPPORTS } from "./statements";
import { readDatasets, typeNamed } from "./wholeGraph";

/** What a part is made by. */
export interface Selection {
  readonly list: RootList;
  /** The list's name and condition, as they were given. */
  readonly text: string;
}

/** Whether a relationship that is not SUPPORT is in the part. */
type IsChosen = (relationship: StoredRelationship) => boolean;

/**
 * What a list holds, with what is needed to read it by itself:
 * - of a list of nodes: these nodes, their direct neighbours, and every relationship between two of all these;
 * - of a list of relationships: these relationships and no other, and their ends;
 * - besides, the nodes that the properties of these relationships name (on whose behalf, which document), the words that all this rests on, the components they
 *   stand in, and what these are parts of, up to the document.
 * No relationship leads out of it. Only ids are held here: 200,000 take some 30 MB.
 */
export async function partOfGraph(run: StreamRows, check: CheckState, { list, text }: Selection): Promise<ExportedGraph> {
  const core = new Members(run);
  const isChosen = list.element === "node" ? await addNodes(run, core, list) : await addRelationships(run, core, list);
  const members = new Members(run);
  let added = await members.add(MEMBERS_BY_ID, [...core.ids(() => true), ...(await namedIds(run, core, isChosen))]);
  while (added.length > 0) added = await members.add(SUPPORTS, added);
  await check();
  return {
    datasets: await readDatasets(run),
    selection: text,
    async *nodes(kind) {
      for (const ids of chunks(members.ids((one) => one === kind))) yield* readNodes(kind, run(NODES_BY_ID, { ids }));
      await check();
    },
    async *relationships(name) {
      const type = typeNamed(name);
      const isSupport = SUPPORT.includes(name);
      for await (const relationship of from(run, isSupport ? members : core, type)) if (isSupport || isChosen(relationship)) yield relationship;
      await check();
    },
  };
}

async function addNodes(run: StreamRows, core: Members, { cypher, parameters }: RootList): Promise<IsChosen> {
  const ids: string[] = [];
  for await (const row of run(cypher, parameters)) ids.push(String(row.get("id")));
  await core.add(NEIGHBOURS, await core.add(MEMBERS_BY_ID, ids));
  return ({ to }) => core.has(to);
}

async function addRelationships(run: StreamRows, core: Members, { cypher, parameters }: RootList): Promise<IsChosen> {
  const elements = new Set<string>();
  const ends = new Set<string>();
  for await (const row of run(cypher, parameters)) {
    elements.add(String(row.get("element")));
    ends.add(String(row.get("from"))).add(String(row.get("to")));
  }
  await core.add(MEMBERS_BY_ID, [...ends]);
  return ({ element }) => elements.has(element);
}

/** The ids that the properties of chosen relationships hold. */
async function namedIds(run: StreamRows, core: Members, isChosen: IsChosen): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const type of RELATIONSHIP_TYPES) {
    const naming = relationshipColumns(type.name).filter((column) => column.type === "id" || column.type === "ids");
    if (naming.length === 0) continue;
    for await (const relationship of from(run, core, type)) {
      if (!isChosen(relationship)) continue;
      for (const { name } of naming) for (const id of [relationship.properties[name] ?? []].flat()) ids.add(String(id));
    }
  }
  return [...ids];
}

/** The relationships of a type that start from members. */
async function* from(run: StreamRows, members: Members, type: RelationshipType): AsyncGenerator<StoredRelationship> {
  const ids = members.ids(({ labels }) => type.from.some((label) => labels.includes(label)));
  for (const some of chunks(ids)) yield* readRelationships(type.name, run(relationshipsFromIds(type), { ids: some }));
}
