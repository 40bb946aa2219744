export { Metrics } from "./metrics";
export { metricsRoute, type MetricsAudience } from "./metricsRoute";
export { OperationWatch } from "./operationWatch";
export { recordPlugin, type RequestContext } from "./recordPlugin";
export { recordOf, REQUEST_ID, type RequestRecord } from "./requestRecord";
export { surviveUnhandled } from "./unhandled";
export { openTracing, type Tracing } from "./tracing";
export { versionRoute } from "./versionRoute";
export { watch } from "./watch";
