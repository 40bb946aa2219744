import type { Fetcher } from "@graphiql/toolkit";

/** Posts an operation to the server that the page came from, at its address beside the page's. */
export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch("./graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};
