import { Many, One, Property, Text } from "../declare/fields";
import { Entity } from "../declare/types";
import { Basis } from "../enums";
import type { Actor } from "./actor";
import type { Evidence } from "./evidence";
import type { Organization } from "./organization";
import type { Post } from "./post";

@Entity({ description: "That an actor belongs to an organization or holds a post (Popolo).", relationship: "()-[to:MEMBER_OF|HOLDS]->()", all: "memberships" })
export class Membership {
  @One("Actor", "(to:Actor)-[from]->()", { description: "Who belongs." })
  member!: Actor;

  @One("Organization", "()-[from]->()-[:POST_IN*0..1]->(to:Organization)", { nullable: true, description: "To what; for a post, the organization it is in." })
  organization!: Organization | null;

  @One("Post", "()-[from]->(to:Post)", { nullable: true, description: "The post held." })
  post!: Post | null;

  @Text({ nullable: true, description: "As what." })
  role!: string | null;

  @Property(() => Basis, { description: "Whether the source says so, or it follows." })
  basis!: string;

  @Many("Evidence", "(to:Evidence)", { where: "to.id IN from.evidence", description: "The words it rests on." })
  evidence!: Evidence[];
}
