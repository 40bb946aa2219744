import { ObjectType } from "type-graphql";
import { Part } from "./part";

@ObjectType({ description: "Where a page stands in its list (Relay cursor connections)." })
export class PageInfo {
  @Part(() => Boolean, { description: "Whether there are more after this page." })
  hasNextPage!: boolean;

  @Part(() => Boolean, { description: "Whether there are more before this page." })
  hasPreviousPage!: boolean;

  @Part(() => String, { nullable: true, description: "The cursor of the first edge; null on an empty page." })
  startCursor!: string | null;

  @Part(() => String, { nullable: true, description: "The cursor of the last edge; null on an empty page." })
  endCursor!: string | null;
}
