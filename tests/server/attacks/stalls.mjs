// Loaded into a server's process: writes a line with the longest stall of its event loop up to now, and its memory, five times a second.
// A stall counts for as long as this process was busy, so that a machine that does other things is none.
import { performance } from "node:perf_hooks";
import { setInterval } from "node:timers";

const EVERY = 20;

let longest = 0;
let wall = performance.now();
let cpu = process.cpuUsage();

setInterval(() => {
  const { user, system } = process.cpuUsage(cpu);
  longest = Math.max(longest, Math.min(performance.now() - wall, (user + system) / 1_000));
  wall = performance.now();
  cpu = process.cpuUsage();
}, EVERY).unref();

setInterval(() => {
  process.stderr.write(`${JSON.stringify({ stall: longest, megabytes: process.memoryUsage().rss / 2 ** 20 })}\n`);
}, 10 * EVERY).unref();
