import { Int } from "type-graphql";
import { Connection, Many, Property } from "../declare/fields";
import { Entity } from "../declare/types";
import { MeetingClassification } from "../enums";
import type { Actor } from "./actor";
import type { Commitment } from "./commitment";
import type { Document } from "./document";
import { Event } from "./event";
import { Node } from "./node";
import type { Place } from "./place";

@Entity({ description: "A meeting.", implements: [Event, Node], one: "meeting", all: "meetings" })
export class Meeting extends Event {
  @Property(() => MeetingClassification, { description: "What kind of meeting it is." })
  classification!: string;

  @Property(() => Int, { nullable: true, description: "It is the n-th meeting of the Troika with the parties." })
  ordinal!: number | null;

  @Property(() => Int, { nullable: true, description: "It is the n-th face-to-face session of the parties." })
  faceToFaceOrdinal!: number | null;

  @Many("Place", "(from)-[:HELD_AT]->(to:Place)", { description: "Where it was held." })
  places!: Place[];

  @Connection("Actor", "(from)<-[edge:ATTENDED]-(to:Actor)", { edge: "MeetingAttendance", description: "Who attended, and on what basis that is known." })
  attendances!: Actor[];

  @Connection("Commitment", "(from)<-[:MADE_AT]-(to:Commitment)", { description: "The commitments made at it." })
  commitments!: Commitment[];

  @Connection("Document", "(from)<-[:ISSUED_AT]-(to:Document)", { description: "The documents issued, accepted or read out at it." })
  documents!: Document[];
}
