import { execute } from "graphql";
import { listenWithApollo } from "../apollo";
import type { MakeContender } from "../contender";
import { documentStore } from "../documents";
import { openDriver } from "../driver";
import type { Listening } from "../listen";
import { makeContext } from "./context";
import { makeSchema } from "./schema";

/** Resolvers a field, batched by DataLoader: one statement a level of the answer. */
export const makeDataLoader: MakeContender = (address) => {
  const driver = openDriver(address, { disableLosslessIntegers: true });
  const schema = makeSchema();
  const context = () => Promise.resolve(makeContext(driver, address.database));
  const documents = documentStore(schema);
  let listening: Listening | undefined;
  return Promise.resolve({
    execute: async ({ body: { query, variables } }) =>
      JSON.stringify(await execute({ schema, document: documents(String(query)), variableValues: variables as Record<string, unknown>, contextValue: await context() })),
    listen: async () => (listening = await listenWithApollo(schema, context)).url,
    close: async () => {
      await listening?.close();
      await driver.close();
    },
  });
};
