import { Connection, Many, One, Property, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import { DocumentClassification } from "../enums";
import { DateScalar } from "../scalars/date";
import type { Actor } from "./actor";
import type { Citation } from "./citation";
import type { Component } from "./component";
import type { Evidence } from "./evidence";
import type { Meeting } from "./meeting";
import { Node } from "./node";

@Entity({ description: "A document: the record itself, one that it reproduces, or one that it refers to.", implements: [Node], one: "document", all: "documents" })
export class Document extends Node {
  @Text({ description: "Its title." })
  title!: string;

  @Property(() => String, { nullable: true, description: "Its UN document symbol, where the source prints it." })
  symbol!: string | null;

  @Property(() => DocumentClassification, { description: "What kind of document it is." })
  classification!: string;

  @Property(() => DateScalar, { nullable: true, description: "Its date; null where the source gives no day." })
  date!: string | null;

  @Property(() => String, { nullable: true, description: "Its date as exactly as the source gives it (EDTF)." })
  edtf!: string | null;

  @Many("Actor", "(from)<-[:ISSUED]-(to:Actor)", { description: "Who issued it." })
  issuers!: Actor[];

  @Many("Meeting", "(from)-[:ISSUED_AT]->(to:Meeting)", { description: "The meetings at which it was issued, accepted or read out." })
  issuedAt!: Meeting[];

  @Connection("Component", "(from)<-[:PART_OF|REPRODUCES]-(:Component)<-[:PART_OF*0..]-(to:Component)", {
    description: "Its text, where the graph holds it.",
  })
  components!: Component[];

  @One("Component", "(from)<-[:REPRODUCES]-(to:Component)", { nullable: true, description: "The annex that reproduces it." })
  container!: Component | null;

  @Connection("Citation", "(from)<-[:REPRODUCES*0..1]-()<-[:PART_OF*0..]-()<-[to:CITES]-()", {
    where: "to.document = from.id",
    description: "Where it, or a part of it, is referred to.",
  })
  citedBy!: Citation[];

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words that speak of it." })
  evidence!: Evidence[];
}
