import { Connection, Many, Property, Text } from "../declare/fields";
import { Interface } from "../declare/types";
import type { Commitment } from "./commitment";
import type { Evidence } from "./evidence";
import type { Meeting } from "./meeting";
import type { Membership } from "./membership";
import type { Mention } from "./mention";
import { Node } from "./node";
import type { Position } from "./position";

@Interface({ description: "A person, an organization or a post (Popolo).", implements: [Node], one: "actor", all: "actors" })
export abstract class Actor extends Node {
  @Text({ description: "Its name." })
  name!: string;

  @Property(() => [String], { description: "Every other form in which the source names it." })
  otherNames!: string[];

  @Connection("Membership", "(from)-[to:MEMBER_OF|HOLDS]->()", { description: "What it belongs to." })
  memberships!: Membership[];

  @Connection("Meeting", "(from)-[edge:ATTENDED]->(to:Meeting)", { edge: "ActorAttendance", description: "The meetings it attended." })
  attendances!: Meeting[];

  @Connection("Commitment", "(from)-[:COMMITTED_TO]->(to:Commitment)", { description: "The commitments in which it is a debtor." })
  commitments!: Commitment[];

  @Connection("Position", "(from)-[:TAKES]->(to:Position)", { description: "The positions it takes." })
  positions!: Position[];

  @Connection("Mention", "()-[to:MENTIONS]->(from)", { description: "Every place where the source names it." })
  mentions!: Mention[];

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words that speak of it." })
  evidence!: Evidence[];
}
