import { Option } from "commander";
import { ANSWER_FORMATS } from "../output/answerFormat";
import type { QueryOptions } from "../query";
import { choice, declared, json, language, several, url } from "./declared";

const TABLES = `
Tables and CSV hold every value that the query selects, in columns named by the keys that lead to it (places.name; edges and nodes are left out).
The rows are the elements of the query's list; other lists are one cell, separated by "; ". With --rows PATH the rows are the elements of that list,
and what stands above them is repeated: --rows attendances gives one row for each attendance.`;

export const query = declared("query", "ask a GraphQL query", [
  { line: "query --query '{ meetings { nodes { edtf name places { name } } } }'", gives: "the meetings: a table on a terminal, JSON elsewhere" },
  { line: "query --format csv --query '{ commitments { nodes { id content debtors { name } annex { eId } } } }'", gives: "the commitments as CSV" },
  { line: "query --format table --rows attendances --query '{ meetings { nodes { edtf attendances { edges { basis node { name } } } } } }'", gives: "a row for each attendance" },
  { line: "query --variable day=2007-09-27 --query 'query Day($day: Date) { meetings(where: { startDate: { eq: $day } }) { nodes { name } } }'", gives: "a variable" },
  { line: "query --lang zh --query '{ options { nodes { name } } }'", gives: "names and texts in Chinese" },
  { line: "query - < question.graphql", gives: "a query from standard input; `query question.graphql` reads the file itself" },
])
  .argument("[file]", "file of the query, or - for standard input; not needed with --query, or where standard input is no terminal")
  .option("--query <text>", "the query itself")
  .option("--operation <name>", "which operation of several")
  .option("--variables <json>", "values of its variables: a JSON object, or @ and a file that holds one")
  .addOption(new Option("--variable <name=value>", "the value of one variable, read by its type; may be repeated, also for the values of a list").argParser(several).default([], "none"))
  .addOption(choice("--format <format>", "how to print the answer; table on a terminal, json elsewhere", ANSWER_FORMATS))
  .addOption(json())
  .option("--rows <path>", "the list whose elements are the rows of the table, such as attendances or meetings.attendances")
  .addOption(language("the language of names and texts where the query does not choose one; also the value of a variable $lang"))
  .addOption(url())
  .addHelpText("after", TABLES)
  .action(async (file: string | undefined, options: QueryOptions) => (await import("../query.js")).query(file, options));
