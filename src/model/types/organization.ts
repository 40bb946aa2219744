import { Connection, Property } from "../declare/fields";
import { Entity } from "../declare/types";
import { OrganizationClassification } from "../enums";
import { Actor } from "./actor";
import type { Membership } from "./membership";
import { Node } from "./node";

@Entity({ description: "A body that acts: a state, an organization, a group, a delegation, a party.", implements: [Actor, Node], all: "organizations" })
export class Organization extends Actor {
  @Property(() => OrganizationClassification, { description: "What kind of body it is." })
  classification!: string;

  @Connection("Membership", "()-[to:MEMBER_OF]->(from)", { description: "Who belongs to it." })
  members!: Membership[];
}
