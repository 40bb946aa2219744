import { ViewPane } from "../ui";
import { EventTable } from "./EventTable";
import { Picture } from "./Picture";
import { Tools } from "./Tools";

/** What happened when: meetings, milestones, documents and commitments, and the days to which the graph is narrowed. */
export function Timeline() {
  return (
    <ViewPane name="timeline" tools={<Tools />} table={() => <EventTable />}>
      <Picture />
    </ViewPane>
  );
}
