import { Int } from "type-graphql";
import { Entity } from "../declare/types";
import { One, Property } from "../declare/fields";
import type { Component } from "./component";

@Entity({ description: "The words of the source that a statement rests on (W3C Web Annotation: TextQuoteSelector and TextPositionSelector)." })
export class Evidence {
  @Property(() => String, { description: "The words, as they stand in the text of the component." })
  exact!: string;

  @Property(() => String, { description: "What stands before them." })
  prefix!: string;

  @Property(() => String, { description: "What stands after them." })
  suffix!: string;

  @Property(() => Int, { description: "Where they start in the text of the component, in UTF-16 code units." })
  start!: number;

  @Property(() => Int, { description: "Where they end, exclusive." })
  end!: number;

  @One("Component", "(from)-[:FOUND_IN]->(to:Component)", { description: "The component they stand in." })
  component!: Component;
}
