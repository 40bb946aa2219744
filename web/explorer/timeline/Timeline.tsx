import { ViewPane } from "../ui";

/** The view. */
export function Timeline() {
  return <ViewPane name="timeline">{null}</ViewPane>;
}
