import { ViewPane } from "../ui";

/** The view. */
export function Reader() {
  return <ViewPane name="reader">{null}</ViewPane>;
}
