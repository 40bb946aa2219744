import { Many } from "../declare/fields";
import { Entity } from "../declare/types";
import { Actor } from "./actor";
import { Node } from "./node";
import type { Post } from "./post";

@Entity({ description: "A person whom the source names.", implements: [Actor, Node], all: "persons" })
export class Person extends Actor {
  @Many("Post", "(from)-[:HOLDS]->(to:Post)", { description: "The posts held." })
  posts!: Post[];
}
