import type { Fetcher } from "@graphiql/toolkit";
import { explaining } from "./explaining";
import { authorization, keyOfTab } from "../keyOfTab";

/** Posts an operation to the server that the page came from, at its address beside the page's. */
export const fetcher: Fetcher = async (operation, options) => {
  const explain = explaining.on && operation.operationName !== "IntrospectionQuery";
  const response = await fetch("./graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...authorization(keyOfTab()), ...lowercased(options?.headers), ...(explain ? { "x-explain": "1" } : {}) },
    body: JSON.stringify(operation),
  });
  return response.json();
};

/** Names in small letters, so that one that is given takes the place of the page's own. */
function lowercased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
