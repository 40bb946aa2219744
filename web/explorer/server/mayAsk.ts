import { authorization } from "../../keyOfTab";
import { key } from "./key";
import { told } from "./told";

/**
 * Whether the server answers questions under the key that is kept, or without one. It is asked first, since a browser prints as an error whatever is
 * refused. Where it does not tell, a question will. Rejects with a Fault where there is no server.
 */
export async function mayAsk(): Promise<boolean> {
  const { role } = await told<{ readonly role?: string | null }>("./role", authorization(key.value));
  return role !== null;
}
