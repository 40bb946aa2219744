import { Many, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import type { Evidence } from "./evidence";
import { Node } from "./node";

@Entity({ description: "A place where the text contradicts itself, and how the graph deals with it.", implements: [Node], all: "discrepancies" })
export class Discrepancy extends Node {
  @Text({ description: "What does not agree." })
  description!: string;

  @Text({ nullable: true, description: "What the graph makes of it." })
  resolution!: string | null;

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words that do not agree." })
  evidence!: Evidence[];
}
