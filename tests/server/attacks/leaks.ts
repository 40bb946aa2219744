/** What no answer may tell, by its name. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  "a stack": /\bat .{1,80}:\d+:\d+|\.[cm]?[jt]s:\d+|node:internal|\bnode_modules\b/,
  "a path of the machine": /(^|[\s"'(=])\/(bin|dev|etc|home|lib|media|mnt|opt|private|proc|root|run|srv|sys|tmp|usr|var|work|Users)\/|\b[A-Z]:\\\\/,
  "a text of Cypher": /\b(OPTIONAL )?MATCH \(|\bUNWIND\b|\bRETURN (\[|\w+\.)|\bCOLLECT \{|\bEXISTS \{|\$p\d+\b|\bNeo\.\w+Error|Neo4jError/,
  "a text of Lucene": /lucene|\bParseException\b|TokenMgrError|\b(org|java|scala)\.[a-z]+\.|"[^"]*" AND "/i,
  "an address": /\b(\d{1,3}\.){3}\d{1,3}\b|\blocalhost:\d|\[::1?\]|\b(bolt|neo4j)(\+s|\+ssc)?:\/\//,
};

/**
 * What an answer tells that it may not: names of what was found, with the words. What the client itself has `sent` is left out of
 * the answer before, as an error may show the client its own value. `known` are words that are secret as they are, such as a password.
 */
export function leaks(answer: string, sent: readonly string[] = [], known: readonly string[] = []): string[] {
  const text = sent.reduce(without, answer);
  const found = Object.entries(SECRETS).flatMap(([name, pattern]) => (pattern.exec(text) ?? []).slice(0, 1).map((words) => `${name}: ${words}`));
  return [...found, ...known.filter((word) => text.includes(word)).map((word) => `a secret: ${word}`)];
}

/** An answer without a value, as it stands there: as it is, quoted, or quoted in a text that is quoted. What is short is left: taking it away would hide other words. */
function without(answer: string, value: string): string {
  if (value.length < SHORTEST) return answer;
  const quoted = JSON.stringify(value).slice(1, -1);
  return [JSON.stringify(quoted).slice(1, -1), quoted, value].reduce((text, form) => text.replaceAll(form, ""), answer);
}

const SHORTEST = 8;
