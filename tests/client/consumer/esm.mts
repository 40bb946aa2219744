import { AskError, connect, Dataset } from "negotiations-graph/client";

const { dataset } = await connect()(Dataset);
console.log(dataset.version.length);
await connect("http://127.0.0.1:1/graphql")(Dataset).catch((error: unknown) => {
  console.log(error instanceof AskError && error.code);
});
