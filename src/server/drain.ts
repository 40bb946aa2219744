import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Server as Listener, type Socket } from "node:net";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";

/** How long connections without a request stay open once the server stops, in ms: what is on its way to it is answered. */
const LINGER = 100;

/** How often is looked for connections that have no request any longer, in ms. */
const PAUSE = 20;

/** Knows a server's connections and what they wait for, so that it can stop without losing a request that it has taken. */
export class Drain {
  readonly #sockets = new Set<Socket>();
  readonly #running = new Set<ServerResponse>();
  /** How many bytes had come when the last answer on a connection was sent. */
  readonly #answered = new WeakMap<Socket, number>();
  #isStopping = false;

  /** To be made before anything else listens to the server's requests. */
  constructor(private readonly http: Server) {
    http.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
    http.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
      this.#running.add(response);
      if (this.#isStopping) response.setHeader("connection", "close");
      response.once("close", () => {
        this.#running.delete(response);
        this.#answered.set(socket, socket.bytesRead);
      });
    });
  }

  /**
   * Takes no new connections; waits until all requests of those that are open are answered, with the word that the connection closes, for so many ms at
   * most, then ends what is left.
   */
  async stop(graceMilliseconds: number): Promise<void> {
    this.#isStopping = true;
    const until = performance.now() + graceMilliseconds;
    await turn(); // connections that wait to be accepted are: the loop does so before it gets here again
    // Not http.close(), which also closes connections on which a request is about to be read.
    const closed = new Promise<void>((resolve) => void Listener.prototype.close.call(this.http, () => resolve()));
    for (const response of this.#running) if (!response.headersSent) response.setHeader("connection", "close");
    if (this.#sockets.size > 0) await wait(Math.min(LINGER, graceMilliseconds));
    while (this.#sockets.size > 0 && performance.now() < until) {
      this.#closeIdle();
      await wait(PAUSE);
    }
    this.http.close(() => undefined); // ends its watch over slow requests
    this.http.closeAllConnections();
    await closed;
  }

  /** Closes connections that wait for no answer, and on which nothing of a further request has come. */
  #closeIdle(): void {
    const busy = new Set([...this.#running].map(({ req: { socket } }) => socket));
    for (const socket of this.#sockets) {
      if (!busy.has(socket) && socket.bytesRead === (this.#answered.get(socket) ?? 0)) socket.destroy();
    }
  }
}
