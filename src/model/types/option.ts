import { Connection, Many, One, Property, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import { OptionClassification } from "../enums";
import type { Actor } from "./actor";
import type { Evidence } from "./evidence";
import { Node } from "./node";
import type { Position } from "./position";

@Entity({ description: "A possible outcome, a model or a proposal (SKOS: broader and narrower).", implements: [Node], one: "option", all: "options" })
export class Option extends Node {
  @Text({ description: "Its name." })
  name!: string;

  @Property(() => OptionClassification, { description: "What kind of option it is." })
  classification!: string;

  @One("Option", "(from)-[:BROADER]->(to:Option)", { nullable: true, description: "The wider option that it is a case of." })
  broader!: Option | null;

  @Many("Option", "(from)<-[:BROADER]-(to:Option)", { description: "The options that are cases of it." })
  narrower!: Option[];

  @Many("Actor", "(from)<-[:PROPOSED]-(to:Actor)", { description: "Who proposed it." })
  proposedBy!: Actor[];

  @Connection("Position", "(from)<-[:ON]-(to:Position)", { description: "The positions taken on it." })
  positions!: Position[];

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words that speak of it." })
  evidence!: Evidence[];
}
