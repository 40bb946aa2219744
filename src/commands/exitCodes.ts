import { FAILURES, type FailureCode } from "../failure";

const MEANINGS: Readonly<Record<FailureCode, string>> = {
  CONFIGURATION: "an argument or a variable of the environment is wrong",
  CORPUS: "the record is not as it must be; nothing was loaded",
  PREREQUISITE: "Java, Maven or something else is missing",
  DATABASE: "Neo4j cannot be started or reached",
  ADDRESS: "an address is in use",
  QUERY: "the question is refused, or its answer has errors; what there is of the answer is printed",
  SERVER: "no server runs or answers; or one runs where another is to start",
};

/** The exit codes, a line each. */
export function exitCodes(): string {
  const failures = Object.entries(FAILURES).map(([code, exit]) => [exit, `${MEANINGS[code as FailureCode]} (${code})`] as const);
  return [[0, "done"], [1, "unexpected fault"], ...failures, [130, "ended by Ctrl-C"]].map(([exit, meaning]) => `  ${String(exit).padEnd(3)}  ${meaning}`).join("\n");
}
