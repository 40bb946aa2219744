export { hashOfKey, makeApiKey } from "./apiKey";
export { KeyEntry, readKeyEntries } from "./apiKeys";
export type { Caller } from "./caller";
export type { Gate } from "./gate";
export { OPEN, openAccess } from "./openAccess";
export { openOrigins, type Origins } from "./origins";
export { readRoles } from "./readRoles";
export { forbidden } from "./refusals";
export type { Role } from "./role";
