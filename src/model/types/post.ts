import { Connection, One } from "../declare/fields";
import { Entity } from "../declare/types";
import { Actor } from "./actor";
import type { Membership } from "./membership";
import { Node } from "./node";
import type { Organization } from "./organization";

@Entity({ description: "An office that acts through a holder whom the source may not name (Popolo).", implements: [Actor, Node], all: "posts" })
export class Post extends Actor {
  @One("Organization", "(from)-[:POST_IN]->(to:Organization)", { nullable: true, description: "The organization it is in." })
  organization!: Organization | null;

  @Connection("Membership", "()-[to:HOLDS]->(from)", { description: "Who holds it." })
  holders!: Membership[];
}
