import { Column, Many, One } from "../declare/fields";
import { Entity } from "../declare/types";
import { RelationshipKind } from "../enums";
import type { Evidence } from "./evidence";
import type { Mention } from "./mention";
import type { Node } from "./node";

/** The kinds whose statement is made by the record of the node that they lead to; that of the others, by the node they start from. */
const STATED_BY_END = "['COMMITTED_TO', 'TAKES', 'PROPOSED', 'ISSUED', 'CONCLUDED', 'REPRODUCES']";

@Entity({ description: "A link between two nodes of the graph.", relationship: "(:Entity)-[to]->(:Entity)" })
export class Relationship {
  @Column(() => RelationshipKind, "type(from)", { description: "What kind of link it is." })
  kind!: string;

  @One("Node", "(to:Entity)-[from]->()", { description: "Where it starts." })
  from!: Node;

  @One("Node", "()-[from]->(to:Entity)", { description: "Where it leads." })
  to!: Node;

  @One("Mention", "()-[to:MENTIONS]->(:Actor)", { where: "to = from", nullable: true, description: "For MENTIONS of an actor: the words that name it, in their place." })
  mention!: Mention | null;

  @Many("Evidence", "(to:Evidence)", {
    where: `to.id IN coalesce(from.evidence, COLLECT {
      MATCH (holder)-[:RESTS_ON]->(quote:Evidence)
      WHERE holder = CASE WHEN type(from) IN ${STATED_BY_END} THEN endNode(from) ELSE startNode(from) END
      RETURN quote.id
    })`,
    description: "The words it rests on: its own or, where it has none, those of the statement that it is a part of. What the structure of the document or a mention shows has none.",
  })
  evidence!: Evidence[];
}
