import { Fault } from "./fault";
import { authorization } from "./key";

const ADDRESS = "./role";
const PATIENCE = 5_000;

/**
 * Whether the server answers questions under the key that is kept, or without one. It is asked first, since a browser prints as an error whatever is
 * refused. Where it does not tell, a question will. Rejects with a Fault where there is no server.
 */
export async function mayAsk(): Promise<boolean> {
  try {
    const response = await fetch(ADDRESS, { headers: authorization(), signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return true;
    const { role } = (await response.json()) as { readonly role: string | null };
    return role !== null;
  } catch (error) {
    throw new Fault("away", String(error));
  }
}
