import type { ComponentChildren } from "preact";
import { pane, tables, type Pane } from "../state";
import { say } from "../words";
import { Switch } from "./Switch";

interface ViewPaneProps {
  readonly name: Pane;
  /** Buttons and switches of this view. */
  readonly tools?: ComponentChildren;
  /** The same as the picture, in words; the text needs none. */
  readonly table?: () => ComponentChildren;
  readonly children: ComponentChildren;
}

/** One of the views: its name, its tools, its picture and, when it is wanted, the table of the same beside it. */
export function ViewPane({ name, tools, table, children }: ViewPaneProps) {
  const hasTable = tables.value.has(name);
  const turn = (on: boolean): void => {
    tables.value = new Set([...tables.value].filter((other) => other !== name).concat(on ? [name] : []));
  };
  return (
    <section class={`pane pane-${name}`} data-open={pane.value === name} aria-labelledby={`${name}-title`} id={name}>
      <div class="pane-head">
        <h2 id={`${name}-title`}>{say(name)}</h2>
        <div class="pane-tools">
          {tools}
          {table !== undefined && (
            <Switch on={hasTable} turn={turn}>
              {say("table")}
            </Switch>
          )}
        </div>
      </div>
      <div class="pane-body">{children}</div>
      {table !== undefined && hasTable && <div class="pane-table" tabIndex={0} role="region" aria-label={`${say(name)}: ${say("table")}`}>{table()}</div>}
    </section>
  );
}
