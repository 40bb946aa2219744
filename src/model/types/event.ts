import { Many, Property, Text } from "../declare/fields";
import { Interface } from "../declare/types";
import { DateScalar } from "../scalars/date";
import type { Evidence } from "./evidence";
import { Node } from "./node";

@Interface({ description: "Something dated.", implements: [Node], all: "events" })
export abstract class Event extends Node {
  @Text({ description: "Its name." })
  name!: string;

  @Property(() => DateScalar, { description: "The first day that it may have been on." })
  startDate!: string;

  @Property(() => DateScalar, { description: "The last day that it may have been on." })
  endDate!: string;

  @Property(() => String, { description: "When, as exactly as the source says (EDTF): 2007-08-30, 2007-08-10/2007-08-12, 2006-09." })
  edtf!: string;

  @Many("Evidence", "(from)-[:RESTS_ON]->(to:Evidence)", { description: "The words that speak of it." })
  evidence!: Evidence[];
}
