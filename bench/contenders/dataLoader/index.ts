import type { MakeContender } from "../contender";
import { openDriver } from "../driver";
import { graphqlContender } from "../graphqlContender";
import { makeContext } from "./context";
import { makeSchema } from "./schema";

/** Resolvers a field, batched by DataLoader: one statement a level of the answer. */
export const makeDataLoader: MakeContender = (address) => {
  const driver = openDriver(address, { disableLosslessIntegers: true });
  const schema = makeSchema();
  const context = () => Promise.resolve(makeContext(driver, address.database));
  return Promise.resolve(graphqlContender(schema, driver, context));
};
