import { Many, One, Property } from "../declare/fields";
import { Entity, RelationshipProperties } from "../declare/types";
import { AttendanceRole, Basis } from "../enums";
import type { Actor } from "./actor";
import type { Evidence } from "./evidence";
import type { Meeting } from "./meeting";

@RelationshipProperties({ description: "What is known of an actor's part in a meeting; the properties of ATTENDED." })
abstract class Attending {
  @Property(() => AttendanceRole, { description: "In what role." })
  role!: string;

  @Property(() => Basis, { description: "Whether the source says so, or it follows." })
  basis!: string;

  @One("Actor", "(to:Actor)", { where: "to:Entity AND to.id = from.onBehalfOf", nullable: true, description: "For whom." })
  onBehalfOf!: Actor | null;

  @Many("Evidence", "(to:Evidence)", { where: "to.id IN from.evidence", description: "The words it rests on." })
  evidence!: Evidence[];
}

@Entity({ description: "That an actor attended a meeting.", relationship: "(:Actor)-[to:ATTENDED]->(:Meeting)", all: "attendances" })
export class Attendance extends Attending {
  @One("Actor", "(to:Actor)-[from]->()", { description: "Who attended." })
  actor!: Actor;

  @One("Meeting", "()-[from]->(to:Meeting)", { description: "The meeting." })
  meeting!: Meeting;
}

@RelationshipProperties({ description: "An actor at the meeting." })
export class MeetingAttendance extends Attending {}

@RelationshipProperties({ description: "A meeting that the actor attended." })
export class ActorAttendance extends Attending {}
