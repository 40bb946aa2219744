export { formatView, parseView } from "./address";
export { keepAddress } from "./keepAddress";
export { about, card, currentView, expanded, kinds, language, pane, pathEnds, query, range, selection, show, statedOnly, tables } from "./view";
export { CARDS, FIRST_VIEW, LANGUAGES, PANES, type Card, type Language, type Pane, type View } from "./viewType";
