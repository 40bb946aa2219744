import type { Component, SegmentRole } from "./component";

/** Whether a stretch of the raw file is part of its component's text; printed numbers and end marks are not. */
export const isTextRole = (role: SegmentRole): boolean => role !== "number" && role !== "mark";

/** The normalised words of a component's first segment in a role, or null where it has none. Each segment is a line of the text. */
export function segmentText(component: Component, role: Exclude<SegmentRole, "number" | "mark">): string | null {
  const index = component.segments.filter((segment) => isTextRole(segment.role)).findIndex((segment) => segment.role === role);
  return index === -1 ? null : component.text.split("\n")[index] ?? null;
}
