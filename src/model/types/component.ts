import { Connection, Many, One, Property, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import { ComponentKind } from "../enums";
import type { Citation } from "./citation";
import type { Document } from "./document";
import type { Mention, PlaceMention } from "./mention";
import { Node } from "./node";

@Entity({
  description: "A part of the document: letter, report, section, paragraph, annex, chapeau, point, sub-point or row (Akoma Ntoso).",
  implements: [Node],
  one: "component",
  all: "components",
})
export class Component extends Node {
  @Property(() => String, { description: "Its name in the document, after the Akoma Ntoso naming convention: para_7, att_6__point_9__point_e." })
  eId!: string;

  @Property(() => ComponentKind, { description: "What kind of part it is." })
  kind!: string;

  @Property(() => String, { nullable: true, description: "Its number as printed: 7, 9, e, 六." })
  number!: string | null;

  @Text({ nullable: true, description: "Its heading." })
  heading!: string | null;

  @Property(() => String, { description: "Its own words in Chinese, line breaks of the print taken out; those of its children stand with them." })
  text!: string;

  @One("Document", "(from)-[:PART_OF*]->(to:Document)", { description: "The document that it is a part of." })
  document!: Document;

  @One("Component", "(from)-[:PART_OF]->(to:Component)", { nullable: true, description: "The component around it." })
  parent!: Component | null;

  @Many("Component", "(from)-[:PART_OF*]->(to:Component)", { description: "The components around it, outermost first." })
  ancestors!: Component[];

  @Connection("Component", "(from)<-[:PART_OF]-(to:Component)", { description: "The components directly inside it." })
  children!: Component[];

  @One("Component", "(from)-[:PART_OF*0..]->(to:Component {kind: 'ANNEX'})", {
    nullable: true,
    description: "The annex it stands in, itself when it is one; null in letter and report.",
  })
  annex!: Component | null;

  @One("Document", "(from)-[:REPRODUCES]->(to:Document)", { nullable: true, description: "The document that it reproduces." })
  reproduces!: Document | null;

  @Connection("Citation", "(from)-[to:CITES]->()", { description: "What it refers to." })
  citations!: Citation[];

  @Connection("Mention", "(from)-[to:MENTIONS]->(:Actor)", { description: "The actors it names, place by place." })
  mentions!: Mention[];

  @Connection("PlaceMention", "(from)-[to:MENTIONS]->(:Place)", { description: "The places it names, one by one." })
  placeMentions!: PlaceMention[];
}
