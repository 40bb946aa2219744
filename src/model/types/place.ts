import { Connection, Many, One, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import type { Evidence } from "./evidence";
import type { Meeting } from "./meeting";
import { Node } from "./node";
import type { PlaceMention } from "./mention";

@Entity({ description: "A place.", implements: [Node], all: "places" })
export class Place extends Node {
  @Text({ description: "Its name." })
  name!: string;

  @One("Place", "(from)-[:PART_OF]->(to:Place)", { nullable: true, description: "The place that it is a part of." })
  partOf!: Place | null;

  @Connection("Meeting", "(from)<-[:HELD_AT]-(to:Meeting)", { description: "The meetings held there." })
  meetings!: Meeting[];

  @Connection("PlaceMention", "()-[to:MENTIONS]->(from)", { description: "Every place in the text where the source names it." })
  mentions!: PlaceMention[];

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words that speak of it." })
  evidence!: Evidence[];
}
