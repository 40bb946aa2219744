import ipaddr, { type IPv6 } from "ipaddr.js";
import type { IncomingMessage } from "node:http";
import proxyAddress from "proxy-addr";

/** The longest name of a client that is no address: what a proxy of one's own may write. */
const LONGEST = 64;

/**
 * Who sends a request, as far as limits tell clients apart: its IPv4 address, or its network of 64 bits in IPv6, of which one household has many addresses.
 * Behind `proxies` proxies it is the address that X-Forwarded-For holds from the farthest of them; what stands before that anyone can write, and is not read.
 */
export function clientOf(request: IncomingMessage, proxies: number): string {
  const address = proxies === 0 ? request.socket.remoteAddress : proxyAddress(request, (_address, index) => index < proxies);
  if (address === undefined || !address.includes(":")) return address?.slice(0, LONGEST) ?? "";
  if (!ipaddr.isValid(address)) return address.slice(0, LONGEST);
  const parsed = ipaddr.process(address); // an IPv4 address written as IPv6 is one
  return parsed.kind() === "ipv4" ? parsed.toString() : (parsed as IPv6).parts.slice(0, 4).map((part) => part.toString(16)).join(":");
}
