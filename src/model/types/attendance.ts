import { Many, One, Property } from "../declare/fields";
import { RelationshipProperties } from "../declare/types";
import { AttendanceRole, Basis } from "../enums";
import type { Actor } from "./actor";
import type { Evidence } from "./evidence";

@RelationshipProperties({ description: "What is known of an actor's part in a meeting; the properties of ATTENDED." })
abstract class Attendance {
  @Property(() => AttendanceRole, { description: "In what role." })
  role!: string;

  @Property(() => Basis, { description: "Whether the source says so, or it follows." })
  basis!: string;

  @One("Actor", "(to:Actor)", { where: "to:Entity AND to.id = from.onBehalfOf", nullable: true, description: "For whom." })
  onBehalfOf!: Actor | null;

  @Many("Evidence", "(to:Evidence)", { where: "to.id IN from.evidence", description: "The words it rests on." })
  evidence!: Evidence[];
}

@RelationshipProperties({ description: "An actor at the meeting." })
export class MeetingAttendance extends Attendance {}

@RelationshipProperties({ description: "A meeting that the actor attended." })
export class ActorAttendance extends Attendance {}
