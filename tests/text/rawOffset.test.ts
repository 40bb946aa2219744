import { locate, rawOffset, rawSpan } from "../../src/text";
import { component, components, source } from "./record";

test("every non-blank character of every text leads to the same character in the file, in order", () => {
  for (const one of components) {
    const offsets = Array.from({ length: one.text.length }, (_, offset) => rawOffset(one, source, offset));
    const wrong = offsets.filter((raw, offset) => /\S/u.test(one.text.charAt(offset)) && source.charAt(raw) !== one.text.charAt(offset));
    expect({ eId: one.eId, wrong }).toEqual({ eId: one.eId, wrong: [] });
    expect(offsets.every((raw, index) => index === 0 || raw > (offsets[index - 1] ?? 0))).toBe(true);
  }
});

test("white space leads to white space", () => {
  const annex = component("att_3");
  const blanks = [annex.text.indexOf("\n"), annex.text.indexOf(" ")];
  for (const offset of blanks) expect(source.charAt(rawOffset(annex, source, offset))).toMatch(/\s/u);
});

test("a quote cut by a line break has a span with the break in it", () => {
  const row = component("att_2__row_10");
  const [place] = locate(row.text, "布鲁塞尔");
  expect(place).toBeDefined();
  const span = rawSpan(row, source, place ?? { start: 0, end: 0 });
  expect(source.slice(span.start, span.end)).toBe("布鲁\n\n塞尔");
});

test.each([-1, 1.5, 20, 999])("there is no offset %p in a text of 20 units", (offset) => {
  expect(() => rawOffset({ ...component("att_6__point_9__point_b"), text: "保".repeat(20) }, source, offset)).toThrow(RangeError);
});

test("a source that is not the component's own is noticed", () => {
  expect(() => rawOffset(component("para_1"), "", 0)).toThrow("The source is not the one that para_1 was read from.");
});
