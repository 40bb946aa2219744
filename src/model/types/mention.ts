import { Int } from "type-graphql";
import { One, Property } from "../declare/fields";
import { Entity, RelationshipProperties } from "../declare/types";
import type { Actor } from "./actor";
import type { Component } from "./component";
import type { Place } from "./place";

@RelationshipProperties({ description: "Where words of the source name somebody or somewhere; the properties of MENTIONS." })
abstract class Naming {
  @Property(() => String, { description: "The words that name it." })
  text!: string;

  @Property(() => Int, { description: "Where they start in the text of the component, in UTF-16 code units." })
  start!: number;

  @Property(() => Int, { description: "Where they end, exclusive." })
  end!: number;

  @One("Component", "(to:Component)-[from]->()", { description: "The component they stand in." })
  component!: Component;
}

@Entity({ description: "A place in the text where the source names an actor.", relationship: "()-[to:MENTIONS]->(:Actor)", all: "mentions" })
export class Mention extends Naming {
  @One("Actor", "()-[from]->(to:Actor)", { description: "The actor that they name." })
  actor!: Actor;
}

@Entity({ description: "A place in the text where the source names a place.", relationship: "()-[to:MENTIONS]->(:Place)", all: "placeMentions" })
export class PlaceMention extends Naming {
  @One("Place", "()-[from]->(to:Place)", { description: "The place that they name." })
  place!: Place;
}
