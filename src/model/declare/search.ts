import { Arg, createUnionType, Float, Int, ObjectType } from "type-graphql";
import { enumeration, Language, SearchSyntax } from "../enums";
import { PageInfo } from "./pageInfo";
import { Part } from "./part";
import { queryField } from "./queryField";
import { classNamed, declaredTypes, implementationsOf, type Class } from "./registry";

/** The classes of the object types that have an id of their own: what can be found. */
function searchable(): Class[] {
  const nodes = implementationsOf(classNamed("Node"));
  return declaredTypes().filter(({ target, isInterface }) => !isInterface && nodes.includes(target)).map(({ target }) => target);
}

const SearchResult = createUnionType({ name: "SearchResult", description: "What a search can find.", types: () => searchable() as (new () => object)[] });

@ObjectType({ description: "Words of a text that a search looked for." })
class Highlight {
  @Part(() => String, { description: "The field whose text they stand in: name, content, text." })
  field!: string;

  @Part(() => Language, { nullable: true, description: "The language of that text, for the field's argument; null for a field that has none." })
  lang!: string | null;

  @Part(() => String, { description: "The words." })
  text!: string;

  @Part(() => Int, { description: "Where they start in the text, in UTF-16 code units." })
  start!: number;

  @Part(() => Int, { description: "Where they end, exclusive." })
  end!: number;
}

@ObjectType({ description: "One place in the list of what was found." })
class SearchEdge {
  @Part(() => String, { description: "Where this edge stands; for after." })
  cursor!: string;

  @Part(() => SearchResult, { description: "What was found." })
  node!: object;

  @Part(() => Float, { description: "How well it matches (BM25); larger is better." })
  score!: number;

  @Part(() => [Highlight], { description: "The words that were looked for, wherever its texts have them." })
  highlights!: Highlight[];
}

@ObjectType({ description: "What a search found, best first, by pages (Relay cursor connections)." })
class SearchConnection {
  @Part(() => [SearchEdge], { description: "Each of it with its place in the list." })
  edges!: SearchEdge[];

  @Part(() => [SearchResult], { description: "The nodes of the edges, a shortcut." })
  nodes!: object[];

  @Part(() => PageInfo, { description: "Where this page stands." })
  pageInfo!: PageInfo;

  @Part(() => Int, { description: "How many there are on all pages; counted only when asked for." })
  totalCount!: number;
}

/** Declares the field of Query that searches. */
export function searchField(prototype: object): void {
  const SearchType = enumeration("SearchType", "The types that a search can be limited to.", Object.fromEntries(searchable().map((type) => [type.name, `Only nodes of type ${type.name}, and of others that are asked for.`])));
  queryField(prototype, "search", () => SearchConnection, { kind: "search" }, { description: "Full text in Chinese and English over names, contents and the text of the record." });
  const given: readonly [string, () => unknown, string, unknown?][] = [
    ["query", () => String, "What to look for; at most 512 characters. Nothing is found where it has neither letters nor digits."],
    ["types", () => [SearchType], "The types to look among; all unless given."],
    ["lang", () => Language, "The language whose texts to look in; both unless given."],
    ["syntax", () => SearchSyntax, "How the query is written.", SearchSyntax.PLAIN],
    ["first", () => Int, "How many to give; between 0 and the limit of the server."],
    ["after", () => String, "Gives those after this cursor."],
  ];
  given.forEach(([name, type, description, otherwise], index) => {
    Arg(name, type as () => Class, { description, nullable: name !== "query", ...(otherwise === undefined ? {} : { defaultValue: otherwise }) })(prototype, "search", index);
  });
}
