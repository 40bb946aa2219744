import { Int } from "type-graphql";
import { One, Property } from "../declare/fields";
import { Entity } from "../declare/types";
import type { Actor } from "./actor";
import type { Component } from "./component";

@Entity({ description: "A place where the source names an actor.", relationship: "()-[to:MENTIONS]->(:Actor)" })
export class Mention {
  @Property(() => String, { description: "The words that name it." })
  text!: string;

  @Property(() => Int, { description: "Where they start in the text of the component, in UTF-16 code units." })
  start!: number;

  @Property(() => Int, { description: "Where they end, exclusive." })
  end!: number;

  @One("Component", "(to:Component)-[from]->()", { description: "The component they stand in." })
  component!: Component;

  @One("Actor", "()-[from]->(to:Actor)", { description: "The actor that they name." })
  actor!: Actor;
}
