import { Many, One, Property } from "../declare/fields";
import { Entity } from "../declare/types";
import type { Component } from "./component";
import type { Discrepancy } from "./discrepancy";
import type { Document } from "./document";
import type { Evidence } from "./evidence";

@Entity({ description: "A reference from a component to a document or to another component, as printed and as meant.", relationship: "()-[to:CITES]->()", all: "citations" })
export class Citation {
  @Property(() => String, { description: "The words that refer." })
  text!: string;

  @One("Component", "(to:Component)-[from]->()", { description: "The component that refers." })
  component!: Component;

  @Property(() => String, { description: "What the print names as the target." })
  printedTarget!: string;

  @One("Document", "(to:Document)", { where: "to:Entity AND to.id = from.document", nullable: true, description: "The document meant." })
  document!: Document | null;

  @One("Component", "()-[from]->(to:Component)", { nullable: true, description: "The component meant." })
  target!: Component | null;

  @One("Discrepancy", "(to:Discrepancy)", {
    where: "to:Entity AND to.id = from.discrepancy",
    nullable: true,
    description: "Where the print names another target than is meant.",
  })
  discrepancy!: Discrepancy | null;

  @Many("Evidence", "(to:Evidence)", { where: "to.id IN from.evidence", description: "The words that refer, in their place." })
  evidence!: Evidence[];
}
