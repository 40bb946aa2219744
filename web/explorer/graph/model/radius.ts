/** How large a node is drawn by how many it is linked to. */
export function radiusOf(linked: number): number {
  return 4.5 + Math.min(9, Math.sqrt(linked) * 1.3);
}
