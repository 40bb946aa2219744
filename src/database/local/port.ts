import { createServer } from "node:net";
import { Failure } from "../../failure";

/** A free TCP port on the loopback address: `wanted`, or any where that is 0. Throws a Failure ADDRESS where it is in use. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause: NodeJS.ErrnoException) => reject(portFailure(wanted, cause)));
    server.listen({ port: wanted, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : wanted));
    });
  });
}

/** The Failure for a Bolt port that cannot be had. */
export function portFailure(port: number, cause?: NodeJS.ErrnoException): Failure {
  const why = cause?.code === "EACCES" ? "may not be opened by this user" : "is in use";
  return new Failure("ADDRESS", `The Bolt port 127.0.0.1:${port} ${why}.`, ["Set KG_BOLT_PORT to another port, or to 0 for any free one."], { cause });
}
