import { ID, Int } from "type-graphql";
import { Column } from "../declare/fields";
import { Question } from "../declare/question";
import { Basis } from "../enums";
import type { Actor } from "./actor";
import type { Meeting } from "./meeting";

@Question({
  description: "Two actors and the meetings that both attended.",
  field: { name: "coAttendance", description: "Pairs of actors and the meetings they share, those that share the most first; each pair once.", many: true },
  query: { name: "co-attendance" },
  arguments: {
    minMeetings: { type: () => Int, default: 1, min: 1, max: 1_000_000, description: "How many meetings they share at least." },
    basis: { type: () => [Basis], description: "On what both attendances must rest; on anything unless given." },
    actor: { type: () => ID, description: "The id of an actor that must be one of the two; all pairs unless given." },
  },
  first: "How many pairs to give; without it all, or an error where they are more than the limit of the server.",
})
export class CoAttendance {
  @Column(() => "Actor", "one", { description: "One of the two." })
  first!: Actor;

  @Column(() => "Actor", "other", { description: "The other." })
  second!: Actor;

  @Column(() => Int, "size(meetings)", { description: "How many meetings they share." })
  count!: number;

  @Column(() => ["Meeting"], "meetings", { description: "The meetings, in the order of time." })
  meetings!: Meeting[];
}
