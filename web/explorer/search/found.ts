import { computed, signal } from "@preact/signals";
import { ExplorerSearch } from "../operations/documents";
import { question } from "../server";
import { query } from "../state";

/** How many are asked for at first, and how many more each time. */
const PAGE = 20;
/** How long somebody must have stopped typing, in ms. */
const PAUSE = 200;

const wanted = signal({ words: "", first: PAGE });

const variables = computed(() => {
  const words = query.value.trim();
  return words === "" ? null : { query: words, first: wanted.value.words === words ? wanted.value.first : PAGE };
});

/** What the server finds for the words in the search box. */
export const found = question(ExplorerSearch, () => variables.value, PAUSE);

/** The question as it is asked. */
export const searched = variables;

/** Asks for as many again. */
export function findMore(): void {
  const { value } = variables;
  if (value !== null) wanted.value = { words: value.query, first: value.first + PAGE };
}
