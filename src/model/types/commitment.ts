import { Connection, Many, One, Property, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import { Basis, Modality } from "../enums";
import { DateScalar } from "../scalars/date";
import type { Actor } from "./actor";
import type { Component } from "./component";
import type { Evidence } from "./evidence";
import type { Meeting } from "./meeting";
import { Node } from "./node";

const BASIS = { basis: { type: () => [Basis], description: "Only links on one of these bases.", condition: "edge.basis IN argument" } };

@Entity({ description: "What somebody undertakes to do, or not to do.", implements: [Node], one: "commitment", all: "commitments" })
export class Commitment extends Node {
  @Text({ description: "What is undertaken." })
  content!: string;

  @Many("Actor", "(from)<-[:COMMITTED_TO]-(to:Actor)", { description: "Who undertakes it." })
  debtors!: Actor[];

  @Many("Actor", "(from)-[:OWED_TO]->(to:Actor)", { description: "Toward whom." })
  creditors!: Actor[];

  @Property(() => Modality, { description: "How it binds." })
  modality!: string;

  @Property(() => DateScalar, { nullable: true, description: "When it was made; null where the source gives no day." })
  date!: string | null;

  @Property(() => String, { nullable: true, description: "When it was made, as exactly as the source says (EDTF)." })
  edtf!: string | null;

  @One("Meeting", "(from)-[:MADE_AT]->(to:Meeting)", { nullable: true, description: "The meeting at which it was made." })
  madeAt!: Meeting | null;

  @One("Component", "(from)-[:STATED_IN]->(to:Component)", { description: "The component that states it." })
  source!: Component;

  @One("Component", "(from)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(to:Component {kind: 'ANNEX'})", {
    nullable: true,
    description: "The source annex; null when letter or report states it.",
  })
  annex!: Component | null;

  @Many("Commitment", "(from)-[edge:REAFFIRMS]->(to:Commitment)", { description: "Earlier commitments that it reaffirms.", arguments: BASIS })
  reaffirms!: Commitment[];

  @Many("Commitment", "(from)<-[edge:REAFFIRMS]-(to:Commitment)", { description: "Later commitments that reaffirm it.", arguments: BASIS })
  reaffirmedBy!: Commitment[];

  @Connection("Commitment", "(from)-[edge:REAFFIRMS]->(to:Commitment)", {
    edge: "ReaffirmedCommitment",
    description: "Earlier commitments that it reaffirms, with what says so.",
  })
  reaffirmsConnection!: Commitment[];

  @Connection("Commitment", "(from)<-[edge:REAFFIRMS]-(to:Commitment)", {
    edge: "ReaffirmingCommitment",
    description: "Later commitments that reaffirm it, with what says so.",
  })
  reaffirmedByConnection!: Commitment[];

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words it rests on." })
  evidence!: Evidence[];
}
