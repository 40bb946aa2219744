import { Extensions, Field, ObjectType } from "type-graphql";
import type { Binding } from "../binding";
import { classNamed } from "./registry";

const PART: { graph: Binding } = { graph: { kind: "part" } };

@ObjectType({ description: "What the elements of a group have in common." })
export class GroupKey {
  @Extensions(PART)
  @Field(() => String, { description: "What it is, as the path in `by`: places.id, startDate." })
  path!: string;

  @Extensions(PART)
  @Field(() => String, { nullable: true, description: "Its value; null for those that have none. A month is written 2007-09." })
  value!: string | null;

  @Extensions(PART)
  @Field(() => classNamed("Node"), { nullable: true, description: "For an id, the node that has it." })
  node!: object | null;
}
