import type { AskedTexts } from "../export";
import { Failure } from "../failure";
import { shownToken } from "./ask/shownToken";

/** An export from a running server, as it comes. `url` is the server's address, or that of its GraphQL. Throws a {@link Failure} with what the server says. */
export async function* exportOverHttp(url: string, texts: AskedTexts, report: (message: string) => void, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const address = addressOf(url, texts);
  const response = await fetch(address, { headers: { ...shownToken() }, signal }).catch((cause: unknown) => {
    throw new Failure("SERVER", `No server answers at ${address.origin}.`, ["Start one: negotiations-graph serve"], { cause });
  });
  if (!response.ok) throw new Failure(response.status < 500 ? "QUERY" : "SERVER", await messageOf(response));
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      report(`${bytes} bytes`);
      yield chunk;
    }
  } catch (cause) {
    throw new Failure("SERVER", `The server broke off after ${bytes} bytes, as it does when the graph is loaded anew meanwhile; export it again.`, [], { cause });
  }
}

function addressOf(url: string, texts: AskedTexts): URL {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new Failure("CONFIGURATION", `--url: expected an address such as http://127.0.0.1:4000/graphql, found ${JSON.stringify(url)}`);
  const address = new URL("export", url);
  for (const [name, text] of Object.entries(texts)) if (typeof text === "string") address.searchParams.set(name, text);
  return address;
}

async function messageOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly message: string }[] };
    return errors.map(({ message }) => message).join(" ");
  } catch {
    return `The server answered ${response.status} without saying why.`;
  }
}
