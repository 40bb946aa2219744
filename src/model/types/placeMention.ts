import { Int } from "type-graphql";
import { One, Property } from "../declare/fields";
import { Entity } from "../declare/types";
import type { Component } from "./component";
import type { Place } from "./place";

@Entity({ description: "A place in the text where the source names a place.", relationship: "()-[to:MENTIONS]->(:Place)" })
export class PlaceMention {
  @Property(() => String, { description: "The words that name it." })
  text!: string;

  @Property(() => Int, { description: "Where they start in the text of the component, in UTF-16 code units." })
  start!: number;

  @Property(() => Int, { description: "Where they end, exclusive." })
  end!: number;

  @One("Component", "(to:Component)-[from]->()", { description: "The component they stand in." })
  component!: Component;

  @One("Place", "()-[from]->(to:Place)", { description: "The place that they name." })
  place!: Place;
}
