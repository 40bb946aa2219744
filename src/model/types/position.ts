import { Many, One, Property, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import { Stance } from "../enums";
import { DateScalar } from "../scalars/date";
import type { Actor } from "./actor";
import type { Evidence } from "./evidence";
import { Node } from "./node";
import type { Option } from "./option";

@Entity({ description: "How an actor stands to an option, or what it declares.", implements: [Node], all: "positions" })
export class Position extends Node {
  @One("Actor", "(from)<-[:TAKES]-(to:Actor)", { description: "Who takes it." })
  actor!: Actor;

  @One("Option", "(from)-[:ON]->(to:Option)", { nullable: true, description: "What it is about." })
  option!: Option | null;

  @Text({ description: "What is said." })
  content!: string;

  @Property(() => Stance, { description: "How the actor stands to it." })
  stance!: string;

  @Property(() => DateScalar, { nullable: true, description: "When; null where the source gives no day." })
  date!: string | null;

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words it rests on." })
  evidence!: Evidence[];
}
