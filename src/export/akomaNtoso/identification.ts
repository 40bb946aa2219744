import type { NodeRow } from "../../corpus";
import { Failure } from "../../failure";
import type { AknRecord } from "./aknRecord";
import { element, type Element } from "./element";
import { relationshipsOf, textOf } from "./graphRows";
import { recordEId } from "./ontology";

/** eId of what wrote the markup. */
export const EDITOR = "negotiations-graph";
/** eId of the author of a document of which the text says none; the schema wants one. */
export const UNSTATED = "unstated";

/** ISO 639-2 codes, which Akoma Ntoso has, of BCP 47 codes: the languages of United Nations documents. */
const LANGUAGES: Readonly<Record<string, string>> = { ar: "ara", zh: "zho", en: "eng", fr: "fra", ru: "rus", es: "spa" };

/**
 * The FRBR levels of a document of the record, by the Akoma Ntoso naming convention, chapter 4, with the United Nations as the jurisdiction: `component` is !main for the record as a
 * whole, else the eId of one of its parts. A document of which no day is stated has that of the record as a whole, and says so (`name`). The file is
 * made from the same text anew each time, so its date is that of the text. Throws a {@link Failure} with code CORPUS where the record has no date, or its language no code.
 */
export function identification(document: NodeRow, component: string, record: AknRecord): Element {
  const { symbol, language } = record.edition;
  const whole = record.whole;
  const day = textOf(whole, "date");
  const code = LANGUAGES[language];
  if (day === undefined) throw new Failure("CORPUS", `${whole.id} has no date of one day, which Akoma Ntoso wants.`);
  if (code === undefined) throw new Failure("CORPUS", `Akoma Ntoso is written for texts in ${Object.keys(LANGUAGES).join(", ")}; this one is in ${language}.`);
  const subtype = documentName(whole);
  const number = symbol.replaceAll("/", "-");
  const work = `/akn/un/documentCollection/${subtype}/${day}/${number}`;
  const expression = `${work}/${code}@${day}`;
  const own = textOf(document, "date");
  const authors = authorsOf(document, record);
  const value = (name: string, text: string): Element => element(name, { value: text });
  const date = own === undefined ? element("FRBRdate", { date: day, name: "whole" }) : element("FRBRdate", { date: own, name: "issued" });
  return element("identification", { source: `#${EDITOR}` }, [
    element("FRBRWork", {}, [
      value("FRBRthis", `${work}/!${component}`),
      value("FRBRuri", work),
      ...(component === "main" ? [element("FRBRalias", { value: symbol, name: "symbol" })] : []),
      date,
      ...authors,
      value("FRBRcountry", "un"),
      ...(component === "main" ? [value("FRBRsubtype", subtype), element("FRBRnumber", { value: number, showAs: symbol })] : []),
    ]),
    element("FRBRExpression", {}, [value("FRBRthis", `${expression}/!${component}`), value("FRBRuri", expression), date, ...authors, element("FRBRlanguage", { language: code })]),
    element("FRBRManifestation", {}, [
      value("FRBRthis", `${expression}/!${component}.xml`),
      value("FRBRuri", `${expression}/.xml`),
      element("FRBRdate", { date: day, name: "text" }),
      element("FRBRauthor", { href: `#${EDITOR}` }),
      value("FRBRformat", "xml"),
    ]),
  ]);
}

/** What a document is, as a name in camel case: nonPaper. */
export function documentName(document: NodeRow): string {
  return String(document["classification"]).toLowerCase().replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** Its issuers; a person who issued it together with the post that he or she holds is one author, in that role. */
function authorsOf({ id }: NodeRow, { corpus }: AknRecord): readonly Element[] {
  const issuers = relationshipsOf(corpus, "ISSUED").filter(({ to }) => to === id).map(({ from }) => from);
  const held = relationshipsOf(corpus, "HOLDS").filter(({ from, to }) => issuers.includes(from) && issuers.includes(to));
  const authors = issuers.filter((issuer) => !held.some(({ to }) => to === issuer));
  if (authors.length === 0) return [element("FRBRauthor", { href: `#${UNSTATED}` })];
  return authors.map((author) => {
    const role = held.find(({ from }) => from === author)?.to;
    return element("FRBRauthor", { href: `#${recordEId(author)}`, as: role && `#${recordEId(role)}` });
  });
}
