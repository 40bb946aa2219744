import { Failure } from "../failure";

/** 首 is the ordinal of one: 首次 is the first time. */
const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 首: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/**
 * The number that a numeral stands for: Arabic digits of either width (12, １２), Chinese numerals up to ninety-nine (十二, 三十),
 * Chinese digits one after the other as in years (二〇〇七). Throws a {@link Failure} with code CORPUS for anything else.
 */
export function parseNumeral(numeral: string): number {
  const plain = numeral.normalize("NFKC");
  if (/^[0-9]+$/u.test(plain)) return Number(plain);

  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(numeral);
  if (tens !== null) return 10 * (DIGITS[tens[1] ?? ""] ?? 1) + (DIGITS[tens[2] ?? ""] ?? 0);

  const digits = Array.from(numeral, (character) => DIGITS[character]);
  if (digits.length === 0 || digits.includes(undefined)) {
    throw new Failure("CORPUS", `Expected a numeral such as 12, 十二 or 二〇〇七, found ${JSON.stringify(numeral)}.`);
  }
  return Number(digits.join(""));
}
