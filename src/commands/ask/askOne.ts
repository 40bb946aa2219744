import { Failure } from "../../failure";
import { openServer } from "./openServer";
import { post, type Answer } from "./post";

/** A question that a command itself asks: its operation and variables. Errors in the answer become a Failure QUERY with their messages. */
export async function askOne<Data>(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors } = await post(url, { query, variables });
  if (errors !== undefined) throw failed(errors);
  return data as Data;
}

/** Opens a server (see {@link openServer}) for as long as `work` asks it. */
export async function withServer<Result>(given: string | undefined, work: (url: string) => Promise<Result>): Promise<Result> {
  const server = await openServer(given);
  return work(server.url).finally(() => server.close());
}

function failed(errors: NonNullable<Answer["errors"]>): Failure {
  const [first = "", ...others] = errors.map(({ message }) => message);
  return new Failure("QUERY", first, others);
}
