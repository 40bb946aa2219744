import { CARDS } from "./cards";
import { COPY } from "./copy";
import { FAULTS } from "./faults";
import { GRAPH } from "./graph";
import { KINDS } from "./kinds";
import { LINKS } from "./links";
import { PAGE } from "./page";
import { READER } from "./reader";
import { SEARCH } from "./search";
import { SELECTION } from "./selection";
import { TIMELINE } from "./timeline";

/** The lists of what is said, of which no two have a word in common. */
export const LISTS = [PAGE, KINDS, LINKS, SELECTION, GRAPH, TIMELINE, READER, SEARCH, CARDS, COPY, FAULTS] as const;

/** What the page itself says, in both languages: `{n}` and the like are filled in by say(). Names of the record come from the record. */
export const WORDS = { ...PAGE, ...KINDS, ...LINKS, ...SELECTION, ...GRAPH, ...TIMELINE, ...READER, ...SEARCH, ...CARDS, ...COPY, ...FAULTS };

export type Word = keyof typeof WORDS;
