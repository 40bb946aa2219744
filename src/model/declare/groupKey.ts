import { ObjectType } from "type-graphql";
import { Part } from "./part";
import { classNamed } from "./registry";

@ObjectType({ description: "What the elements of a group have in common." })
export class GroupKey {
  @Part(() => String, { description: "What it is, as the path in `by`: places.id, startDate." })
  path!: string;

  @Part(() => String, { nullable: true, description: "Its value; null for those that have none. A month is written 2007-09." })
  value!: string | null;

  @Part(() => classNamed("Node"), { nullable: true, description: "For an id, the node that has it." })
  node!: object | null;
}
