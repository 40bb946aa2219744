import { Option } from "commander";
import { KINDS } from "../output/kinds";
import type { SearchOptions } from "../search";
import { choices, count, declared, format, json, language, url } from "./declared";

export const search = declared("search", "search names, contents and the text of the record, in Chinese and English", [
  { line: "search provocative", gives: "what has the word, best first, with where it stands; the word is coloured, or in [brackets]" },
  { line: "search 维也纳 --kind Place --kind Component", gives: "places and components of the text that have the word" },
  { line: "search New York --lang en --first 5 --json", gives: "five as JSON" },
])
  .argument("<words...>", "what to look for; all words must occur")
  .addOption(language("the language whose texts to look in; both without it"))
  .addOption(new Option("--first <number>", "how many to print").argParser(count).default(20))
  .addOption(choices("--kind <kind>", "only this kind; may be repeated", KINDS))
  .addOption(format())
  .addOption(json())
  .addOption(url())
  .action(async (words: readonly string[], options: SearchOptions) => (await import("../search.js")).search(words, options));
