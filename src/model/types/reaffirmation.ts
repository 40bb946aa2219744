import { Many, Property } from "../declare/fields";
import { RelationshipProperties } from "../declare/types";
import { Basis } from "../enums";
import type { Evidence } from "./evidence";

@RelationshipProperties({ description: "What is known of a reaffirmation; the properties of REAFFIRMS." })
abstract class Reaffirmation {
  @Property(() => Basis, { description: "Whether the source says so, or it follows." })
  basis!: string;

  @Many("Evidence", "(to:Evidence)", { where: "to.id IN from.evidence", description: "The words it rests on." })
  evidence!: Evidence[];
}

@RelationshipProperties({ description: "An earlier commitment that is reaffirmed." })
export class ReaffirmedCommitment extends Reaffirmation {}

@RelationshipProperties({ description: "A later commitment that reaffirms it." })
export class ReaffirmingCommitment extends Reaffirmation {}
