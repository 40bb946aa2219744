import { Agent, request } from "node:http";

/** A request as it goes out: nothing is added to its headers but the host, where none is given. */
export interface Sent {
  readonly method?: string;
  /** /graphql unless given. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true });

/** Sends a request to a server; connections are used again. */
export function send(url: string, what: Sent): Promise<Answer> {
  const { method = "POST", path = "/graphql", headers = {}, body } = what;
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: headers as Record<string, string>, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString("utf8") });
      });
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // A server may leave a connection just when it is used again.
      if (sent.reusedSocket && error.code === "ECONNRESET") resolve(send(url, what));
      else reject(error);
    });
    sent.end(body);
  });
}

/** A question to GraphQL, as most clients send it. */
export function question(query: string, variables: Readonly<Record<string, unknown>> = {}): Sent {
  return json(JSON.stringify({ query, variables }));
}

/** A body of JSON. */
export function json(body: string | Buffer): Sent {
  return { headers: { "content-type": "application/json" }, body };
}

/** The texts in a body of JSON, which an error may show again; the body itself where it is none. */
export function valuesIn({ body = "" }: Sent): readonly string[] {
  const text = body.toString();
  const values: string[] = [];
  try {
    JSON.parse(text, (_key, value: unknown) => (typeof value === "string" ? values.push(value) : 0));
  } catch {
    return [text];
  }
  return values;
}

/** The codes of the errors in an answer, each once and sorted; empty where it has none. */
export function codesOf({ text }: Answer): readonly string[] {
  const { errors = [] } = JSON.parse(text) as { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] };
  return [...new Set(errors.map(({ extensions }) => extensions?.code ?? "none"))].sort();
}
