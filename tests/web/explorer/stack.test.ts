import { stack } from "../../../web/explorer/timeline/stack";

/** Items as [start, mark, named]; where they come as "row", with a name "row named". */
function rows(items: readonly (readonly [number, number, number])[], namedRows = 2, most = 3): string[] {
  return stack(items.map(([start, mark, named]) => ({ start, mark, named })), namedRows, most).map(({ row, isNamed }) => (isNamed ? `${row} named` : `${row}`));
}

describe("stack", () => {
  it.each<[string, [number, number, number][], string[]]>([
    ["one row where there is room", [[0, 10, 50], [50, 10, 50]], ["0 named", "0 named"]],
    ["the next row where a name would touch", [[0, 10, 50], [40, 10, 50]], ["0 named", "1 named"]],
    ["a row without names where all with names are taken", [[0, 10, 50], [0, 10, 50], [0, 10, 50]], ["0 named", "1 named", "2"]],
    ["the last row for what is left", [[0, 10, 50], [0, 10, 50], [0, 10, 50], [0, 10, 50]], ["0 named", "1 named", "2", "2"]],
    ["the order of the starts, whatever comes first", [[60, 10, 50], [0, 10, 50]], ["0 named", "0 named"]],
  ])("takes %s", (_, items, expected) => {
    expect(rows(items)).toEqual(expected);
  });
});
