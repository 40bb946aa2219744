export { hashOfKey, KeyEntry, makeApiKey, readKeyEntries, readRoles } from "./access";
export { serve, type RunningServer, type ServeOptions } from "./serve";
