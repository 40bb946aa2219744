import { useEffect } from "preact/hooks";
import { record } from "../record";
import { ViewPane } from "../ui";
import { keepLayout } from "./layout/layout";
import { Legend } from "./Legend";
import { visible } from "./model/model";
import { followPath } from "./path/followPath";
import { PathPanel } from "./path/PathPanel";
import { Picture } from "./picture/Picture";
import { Empty, Status } from "./Status";
import { GraphTable } from "./table/GraphTable";
import { NodeTools, PictureTools } from "./Tools";

/** The record as nodes and the lines between them. */
export function Graph() {
  useEffect(keepLayout, []);
  useEffect(followPath, []);
  return (
    <ViewPane name="graph" tools={<NodeTools />} table={() => <GraphTable />}>
      <div class="graph">
        <Legend />
        <div class="graph-picture">
          <Picture />
          {record.value !== null && visible.value.nodes.length === 0 && <Empty />}
          <PictureTools />
        </div>
        <PathPanel />
        <Status />
      </div>
    </ViewPane>
  );
}
