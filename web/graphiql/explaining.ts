/** Whether answers are asked for with the Cypher that they were found by; the fetcher is no component, so it cannot take it from one. */
export const explaining = { on: false };
