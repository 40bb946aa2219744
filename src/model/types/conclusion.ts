import { Many, One, Property, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import { ConclusionKind } from "../enums";
import type { Actor } from "./actor";
import type { Component } from "./component";
import type { Evidence } from "./evidence";
import { Node } from "./node";

@Entity({ description: "What a body found, a principle of annex VI, or a call on others.", implements: [Node], all: "conclusions" })
export class Conclusion extends Node {
  @Property(() => ConclusionKind, { description: "What kind of conclusion it is." })
  kind!: string;

  @Property(() => String, { nullable: true, description: "Its number as printed." })
  number!: string | null;

  @Text({ description: "What it says." })
  content!: string;

  @Many("Actor", "(from)<-[:CONCLUDED]-(to:Actor)", { description: "Who makes it." })
  madeBy!: Actor[];

  @Many("Actor", "(from)-[:ADDRESSED_TO]->(to:Actor)", { description: "To whom it is addressed." })
  addressees!: Actor[];

  @One("Conclusion", "(from)-[:PART_OF]->(to:Conclusion)", { nullable: true, description: "The conclusion that it is a part of." })
  parent!: Conclusion | null;

  @Many("Conclusion", "(from)<-[:PART_OF]-(to:Conclusion)", { description: "Its parts." })
  children!: Conclusion[];

  @One("Component", "(from)-[:STATED_IN]->(to:Component)", { description: "The component that states it." })
  source!: Component;

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words it rests on." })
  evidence!: Evidence[];
}
