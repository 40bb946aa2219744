import { LISTS, WORDS } from "../../../web/explorer/words/words";

test("no two lists have a word in common, of which one would be lost", () => {
  expect(LISTS.flatMap((list) => Object.keys(list)).sort()).toEqual(Object.keys(WORDS).sort());
});

test("both languages fill in the same values", () => {
  const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
  expect(Object.entries(WORDS).filter(([, { en, zh }]) => holes(en).join() !== holes(zh).join())).toEqual([]);
});

test("each kind of relationship has a name in both directions", () => {
  const links = Object.keys(WORDS).filter((word) => word.startsWith("link."));
  expect(links.filter((word) => !word.endsWith(".inverse")).map((word) => `${word}.inverse`)).toEqual(links.filter((word) => word.endsWith(".inverse")));
});
