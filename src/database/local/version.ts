/** The Neo4j that runs as the private database: Community, 5.26 LTS. */
export const NEO4J_VERSION = "5.26.25";
