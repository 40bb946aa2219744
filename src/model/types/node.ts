import { ID } from "type-graphql";
import { Interface } from "../declare/types";
import { Property } from "../declare/fields";

@Interface({ description: "Anything in the graph that has an id of its own (Relay Node).", label: "Entity", one: "node" })
export abstract class Node {
  @Property(() => ID, { description: "Unique in the whole graph, and the same after every load." })
  id!: string;
}
