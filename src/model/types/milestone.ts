import { Entity } from "../declare/types";
import { Event } from "./event";
import { Node } from "./node";

@Entity({ description: "A dated event that is no meeting: an appointment, a statement, a deadline, an election.", implements: [Event, Node], all: "milestones" })
export class Milestone extends Event {}
