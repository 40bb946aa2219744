import type { RequestHandler } from "express";
import helmet from "helmet";
import type { IncomingMessage, ServerResponse } from "node:http";

/** The headers of every answer that tell browsers what they may do with it. Pages have a policy of their own in place of this one. */
export interface SecurityHeaders {
  readonly middleware: RequestHandler;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Headers by helmet. Nothing is loaded from other hosts. Strict-Transport-Security stands there only where clients reach the server by HTTPS alone: otherwise it would
 * lock browsers out of other servers of the same host name.
 */
export function securityHeaders(https: boolean): SecurityHeaders {
  const middleware = helmet({
    strictTransportSecurity: https,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], scriptSrc: ["'self'"], connectSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  const values: Record<string, string> = {};
  const recorder = { setHeader: (name: string, value: string) => (values[name] = value), removeHeader: () => undefined };
  middleware({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return { middleware, values };
}
