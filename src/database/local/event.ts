/** What is being done until the private Neo4j answers, for a person who waits. `done` of `total` counts jars. */
export interface LocalNeo4jEvent {
  readonly step: "install" | "download" | "wait" | "start" | "attach";
  readonly message: string;
  readonly done?: number;
  readonly total?: number;
}

export type Report = (event: LocalNeo4jEvent) => void;
