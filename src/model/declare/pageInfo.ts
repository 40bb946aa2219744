import { Extensions, Field, ObjectType } from "type-graphql";
import type { Binding } from "../binding";

const PART: { graph: Binding } = { graph: { kind: "part" } };

@ObjectType({ description: "Where a page stands in its list (Relay cursor connections)." })
export class PageInfo {
  @Extensions(PART)
  @Field(() => Boolean, { description: "Whether there are more after this page." })
  hasNextPage!: boolean;

  @Extensions(PART)
  @Field(() => Boolean, { description: "Whether there are more before this page." })
  hasPreviousPage!: boolean;

  @Extensions(PART)
  @Field(() => String, { nullable: true, description: "The cursor of the first edge; null on an empty page." })
  startCursor!: string | null;

  @Extensions(PART)
  @Field(() => String, { nullable: true, description: "The cursor of the last edge; null on an empty page." })
  endCursor!: string | null;
}
