import { readConfig } from "../../config";

/** The header by which a command shows the key or token of KG_TOKEN; nothing where there is none. */
export function shownToken(): { readonly authorization?: string } {
  const { token } = readConfig();
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
