import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** Dials a server; what it says is gathered. */
export async function dial(url: string): Promise<{ readonly socket: Socket; readonly heard: () => string; readonly closed: Promise<unknown> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let heard = "";
  socket.setEncoding("latin1").on("data", (text: string) => (heard += text));
  socket.on("error", () => undefined); // a server may cut off what it refuses
  const closed = once(socket, "close");
  await once(socket, "connect");
  return { socket, heard: () => heard, closed };
}

/** Says bytes to a server as they are, and gives all that it answers until it closes the connection. */
export async function converse(url: string, bytes: string): Promise<string> {
  const { socket, heard, closed } = await dial(url);
  socket.write(Buffer.from(bytes, "latin1"));
  await closed;
  return heard();
}

/** The statuses of the answers in what was heard. */
export function statusesOf(heard: string): readonly number[] {
  return [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
}
