import { Fault } from "./fault";

const PATIENCE = 5_000;

/** What the server tells at one of its addresses beside /graphql, as JSON. Rejects with a Fault where there is no server. */
export async function told<Told>(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE) });
    return (await response.json()) as Told;
  } catch (error) {
    throw new Fault("away", String(error));
  }
}
