import type { Component } from "../../text";
import { readAknRecord, type AknRecord } from "./aknRecord";
import { bodyElements, printed } from "./bodyElements";
import { element, words, type Element } from "./element";
import { documentName, identification } from "./identification";
import { notes, references } from "./references";
import { writeXml } from "./writeXml";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * The record of a corpus's directory as Akoma Ntoso 3.0 (OASIS Akoma Ntoso Version 1.0): a collection of the letter, with report and annexes attached, each a document of its own. Every
 * component has its eId of the graph; all that is printed stands there once, in its order, with white space between elements alone. Equal corpora give equal bytes.
 * Throws a {@link Failure} with code CORPUS where the corpus has faults.
 */
export function akomaNtoso(directory: string): string {
  const record = readAknRecord(directory);
  const whole = record.whole;
  const [first, ...others] = record.inside(null);
  const note = notes(record);
  return writeXml(element("akomaNtoso", { xmlns: NAMESPACE }, [
    element("documentCollection", { name: documentName(whole) }, [
      element("meta", {}, [identification(whole, "main", record), references(record), ...(note === undefined ? [] : [note])]),
      element("collectionBody", {}, first === undefined ? [] : [part("component", first, record)]),
      ...(others.length === 0 ? [] : [element("attachments", {}, others.map((one) => part("attachment", one, record)))]),
    ]),
  ]));
}

/** An outermost component: its label and heading, and the document that it is. */
function part(name: string, component: Component, record: AknRecord): Element {
  const document = record.documentOf(component.eId);
  const lines = (role: Parameters<typeof printed>[1], make: (content: Element["children"]) => Element): readonly Element[] => printed(component, role, record).map(make);
  const preface = lines("dateline", (content) => words("p", {}, content));
  const conclusions = [
    ...lines("signature", (content) => words("p", {}, [words("signature", {}, content)])),
    ...lines("mark", (content) => words("block", { name: "endMark" }, content)),
  ];
  return element(name, { eId: component.eId, "xml:lang": record.edition.language }, [
    ...lines("label", (content) => words("num", {}, content)),
    ...lines("heading", (content) => words("heading", {}, content)),
    element("doc", { name: documentName(document) }, [
      element("meta", {}, [identification(document, component.eId, record)]),
      ...(preface.length === 0 ? [] : [element("preface", {}, preface)]),
      element("mainBody", {}, bodyElements(record.inside(component.eId), record)),
      ...(conclusions.length === 0 ? [] : [element("conclusions", {}, conclusions)]),
    ]),
  ]);
}
