import { annotate, type Annotation } from "../../../src/export/akomaNtoso/annotation";
import { element, words } from "../../../src/export/akomaNtoso/element";
import { writeXml } from "../../../src/export/akomaNtoso/writeXml";

const one = (name: string, start: number, end: number, more: Partial<Annotation> = {}): Annotation => ({ name, attributes: {}, start, end, ...more });

const CASES: readonly [what: string, annotations: readonly Annotation[], written: string][] = [
  ["nothing", [], "<p>abcdef</p>"],
  ["one in the middle", [one("x", 2, 4)], "<p>ab<x>cd</x>ef</p>"],
  ["all", [one("x", 0, 6)], "<p><x>abcdef</x></p>"],
  ["two side by side, in any order", [one("y", 3, 6), one("x", 0, 3)], "<p><x>abc</x><y>def</y></p>"],
  ["one in another", [one("y", 2, 3), one("x", 1, 5)], "<p>a<x>b<y>c</y>de</x>f</p>"],
  ["one at the beginning of another", [one("y", 1, 2), one("x", 1, 5)], "<p>a<x><y>b</y>cde</x>f</p>"],
  ["two at one place: the first is outside", [one("y", 1, 3), one("x", 1, 3)], "<p>a<y><x>bc</x></y>def</p>"],
  ["two that cross: the second is cut", [one("x", 1, 4), one("y", 3, 6)], "<p>a<x>bc<y>d</y></x><y>ef</y></p>"],
  ["what follows one", [one("x", 1, 2, { after: [element("n", {})] })], "<p>a<x>b</x><n/>cdef</p>"],
  ["what follows one that is cut, once", [one("x", 1, 4), one("y", 3, 5, { after: [element("n", {})] })], "<p>a<x>bc<y>d</y></x><y>e</y><n/>f</p>"],
];

test.each(CASES)("%s", (_, annotations, written) => {
  expect(writeXml(words("p", {}, annotate("abcdef", { start: 0, end: 6 }, annotations)))).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`);
});

test("a stretch has what overlaps it", () => {
  expect(annotate("abcdef", { start: 2, end: 4 }, [one("x", 0, 3), one("y", 4, 6)])).toEqual([words("x", {}, ["c"]), "d"]);
});

test("white space is put between elements, never among words; characters that XML reads are escaped", () => {
  const tree = element("a", { title: `<&>"\n`, absent: undefined }, [element("b", {}), element("c", {}, [words("p", {}, [words("i", {}, [words("b", {}, ["1 < 2 & \u{20B9F}"])])])])]);
  expect(writeXml(tree)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a title="&lt;&amp;&gt;&quot;&#10;">
  <b/>
  <c>
    <p><i><b>1 &lt; 2 &amp; \u{20B9F}</b></i></p>
  </c>
</a>
`);
});
