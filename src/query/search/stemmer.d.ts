/** Porter's algorithm, as Lucene's English analyzer has it. */
declare module "stemmer" {
  function stemmer(word: string): string;
  export = stemmer;
}
