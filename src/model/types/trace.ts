import { ID, Int } from "type-graphql";
import { Column, Connection, Many, One } from "../declare/fields";
import { Question } from "../declare/question";
import { Basis } from "../enums";
import type { Actor } from "./actor";
import type { Commitment } from "./commitment";
import type { Component } from "./component";
import type { Document } from "./document";
import type { Evidence } from "./evidence";
import type { Meeting } from "./meeting";

@Question({
  description: "A commitment on the way back along reaffirmations, with all that it leads to: words, place in the text, meeting, people.",
  field: { name: "trace", description: "A commitment, then those that it reaffirms, in turn, nearest first; empty for an unknown id.", many: true },
  query: { name: "trace" },
  arguments: {
    commitment: { type: () => ID, required: true, description: "The id of the commitment to start at." },
  },
  first: "How many steps to give; without it all, or an error where they are more than the limit of the server.",
})
export class TraceStep {
  @Column(() => Int, "depth", { description: "How many reaffirmations lead here; 0 for the commitment itself." })
  depth!: number;

  @Column(() => "Commitment", "commitment", { description: "The commitment." })
  commitment!: Commitment;

  @Column(() => "Commitment", "later", { nullable: true, description: "The later commitment that reaffirms it; null for the first step." })
  reaffirmedBy!: Commitment | null;

  @Column(() => Basis, "bond.basis", { nullable: true, description: "Whether the source says that it is reaffirmed, or it follows; null for the first step." })
  basis!: string | null;

  @Many("Evidence", "(to:Evidence)", { where: "to.id IN bond.evidence", description: "The words that the reaffirmation rests on; none for the first step." })
  evidence!: Evidence[];

  @Many("Evidence", "(commitment)-[:RESTS_ON]->(to:Evidence)", { description: "The words that the commitment rests on." })
  quotes!: Evidence[];

  @One("Component", "(commitment)-[:STATED_IN]->(to:Component)", { description: "The component that states it." })
  component!: Component;

  @One("Component", "(commitment)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(to:Component {kind: 'ANNEX'})", {
    nullable: true,
    description: "The source annex; null when letter or report states it.",
  })
  annex!: Component | null;

  @One("Document", "(commitment)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(:Component)-[:REPRODUCES]->(to:Document)", {
    nullable: true,
    description: "The document that the annex reproduces.",
  })
  document!: Document | null;

  @One("Meeting", "(commitment)-[:MADE_AT]->(to:Meeting)", { nullable: true, description: "The meeting at which it was made." })
  meeting!: Meeting | null;

  @Connection("Actor", "(commitment)-[:MADE_AT]->(:Meeting)<-[edge:ATTENDED]-(to:Actor)", { edge: "MeetingAttendance", description: "Who attended that meeting, and on what basis that is known." })
  participants!: Actor[];
}
