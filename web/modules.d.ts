/** A file of examples/: its text. */
declare module "*.graphql" {
  const text: string;
  export default text;
}

/** A module bundled as a worker (workerPlugin.mjs): its file's address, relative to the module that imports it. */
declare module "worker:*" {
  const address: string;
  export default address;
}

declare module "*.css";

/** A statement: its text. */
declare module "*.cypher" {
  const text: string;
  export default text;
}
