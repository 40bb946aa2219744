import { ViewPane } from "../ui";

/** The view. */
export function Graph() {
  return <ViewPane name="graph">{null}</ViewPane>;
}
