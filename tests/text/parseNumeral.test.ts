import { parseNumeral } from "../../src/text";
import { failure } from "./record";

test.each([
  ["7", 7], ["07", 7], ["１２", 12], ["一", 1], ["首", 1], ["两", 2], ["九", 9], ["十", 10], ["十一", 11], ["二十", 20], ["三十五", 35],
  ["九十九", 99], ["二〇〇七", 2007], ["零", 0],
])("%s is %i", (numeral, number) => {
  expect(parseNumeral(numeral)).toBe(number);
});

test.each(["", "百", "七个", "1a", "十十", "IV"])("%p is no numeral", (numeral) => {
  expect(failure(() => parseNumeral(numeral)))
    .toBe(`CORPUS: Expected a numeral such as 12, 十二 or 二〇〇七, found ${JSON.stringify(numeral)}.`);
});
