/** One thing that a server finds wrong with an operation. */
export interface Fault {
  readonly message: string;
  /** The server's code, such as GRAPHQL_VALIDATION_FAILED or BAD_USER_INPUT. */
  readonly code: string;
  /** Where in the operation, counted from 1; null where the server names no place. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** Where in the answer: keys, and indices of lists; null where the server names none. */
  readonly path: readonly (string | number)[] | null;
}

/**
 * What `ask` throws where there is no answer. Its message has a line for each fault, with code and path, and the operation's line with a caret
 * under the place. Where no server answers, the code is UNREACHABLE and `status` is null; where the answer is no GraphQL, NOT_GRAPHQL.
 */
export class AskError extends Error {
  /** The code of the first fault. */
  readonly code: string;

  constructor(
    /** At least one. */
    readonly faults: readonly Fault[],
    /** The HTTP status of the answer. */
    readonly status: number | null,
    operation: string,
    options?: ErrorOptions,
  ) {
    super(faults.map((fault) => describe(fault, operation)).join("\n"), options);
    this.name = "AskError";
    this.code = faults[0]?.code ?? "INTERNAL_SERVER_ERROR";
  }
}

function describe({ message, code, place, path }: Fault, operation: string): string {
  const head = `${message} (${[code, ...(path === null ? [] : [path.join(".")])].join(", ")})`;
  if (place === null) return head;
  const line = operation.split("\n")[place.line - 1] ?? "";
  const margin = `${place.line} | `;
  return [head, `${margin}${line}`, `${" ".repeat(margin.length + place.column - 1)}^`].join("\n");
}
