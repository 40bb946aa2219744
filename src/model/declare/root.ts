import { Arg, ID, Resolver } from "type-graphql";
import type { Binding } from "../binding";
import { connectionArguments, connectionClass } from "./connection";
import { queryField } from "./queryField";
import { questionFields } from "./question";
import { classNamed, declaredTypes, type Class } from "./registry";
import { searchField } from "./search";
import { DateScalar } from "../scalars/date";

const TIMELINE: Binding = {
  kind: "all",
  arguments: { from: "to.endDate >= date(argument)", to: "to.startDate <= date(argument)" },
  orderBy: [{ startDate: "ASC" }, { endDate: "ASC" }],
};

/**
 * The fields of Query: for each declared type the one by id and all, as its declaration names them, then the timeline, the questions and the search.
 */
export function rootResolver(node: Class): Class {
  const Root = class {};
  const prototype = Root.prototype as object;
  for (const { target, name, roots } of declaredTypes()) {
    if (roots.one !== undefined) {
      queryField(prototype, roots.one, () => target, { kind: "entity" }, { nullable: true, description: `The ${name} with this id, null if there is none.` });
      Arg("id", () => ID, { description: "The id." })(prototype, roots.one, 0);
    }
    if (roots.all !== undefined) {
      queryField(prototype, roots.all, () => connectionClass(target), { kind: "all" }, { nullable: false, description: `All of type ${name}.` });
      connectionArguments(prototype, roots.all, () => target);
    }
  }
  queryField(prototype, "nodes", () => [node], { kind: "entities" }, { nullable: "items", description: "The nodes with these ids, in this order; null in the place of an unknown one." });
  Arg("ids", () => [ID], { description: "The ids." })(prototype, "nodes", 0);
  const events = classNamed("Event");
  queryField(prototype, "timeline", () => connectionClass(events), TIMELINE, { nullable: false, description: "Meetings and milestones in the order of time: those that may have been between two days." });
  connectionArguments(prototype, "timeline", () => events);
  Arg("from", () => DateScalar, { nullable: true, description: "The first day to look at." })(prototype, "timeline", 6);
  Arg("to", () => DateScalar, { nullable: true, description: "The last day to look at." })(prototype, "timeline", 7);
  questionFields(prototype);
  searchField(prototype);
  Resolver()(Root);
  return Root;
}
