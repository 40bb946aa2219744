import stemmer from "stemmer";

/** A word of a text as an index has it, and where it stands. */
export interface Word {
  /** In small letters and narrow forms, in English the stem. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export type TextLanguage = "ZH" | "EN";

/** A Chinese character is a word of its own, as it is to Lucene before it pairs them; so is a run of other letters and digits. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text, offsets in UTF-16 code units. */
export function wordsOf(text: string, language: TextLanguage): Word[] {
  return [...narrow(text).matchAll(WORD)].map(({ 0: word, index }) => {
    const small = word.toLowerCase();
    return { form: language === "EN" ? stemmer(small.replace(/'s$/, "")) : small, start: index, end: index + word.length };
  });
}

/** Whether a text has Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Full-width forms of ASCII characters made narrow, one for one. */
function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
