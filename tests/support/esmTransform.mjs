// Makes ES modules of a dependency into CommonJS, as Jest cannot require them on Node 20; Node itself can.
import { transformSync } from "esbuild";

export default { process: (source, path) => ({ code: transformSync(source, { format: "cjs", target: "node20", sourcefile: path }).code }) };
