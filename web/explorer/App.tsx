import { useSignalEffect } from "@preact/signals";
import { AnswerCard } from "./cards";
import { Graph } from "./graph";
import { Header } from "./Header";
import { Reader } from "./reader";
import { connection } from "./server";
import { Selection } from "./selection";
import { pane, PANES } from "./state";
import { Timeline } from "./timeline";
import { Choice } from "./ui";
import { langTag, say } from "./words";

/** The page: graph, timeline and document, three views of one selection. */
export function App() {
  useSignalEffect(() => {
    document.getElementById("page")?.setAttribute("data-state", connection.value.state);
  });
  useSignalEffect(() => {
    document.documentElement.lang = langTag();
    document.title = say("title");
  });
  return (
    <>
      <a class="skip" href="#reader">
        {say("skip")}
      </a>
      <Header />
      <nav class="pane-choice" aria-label={say("views")}>
        <Choice label={say("views")} values={PANES} chosen={pane.value} choose={(value) => (pane.value = value)} name={(value) => say(value)} />
      </nav>
      <main class="views">
        <AnswerCard />
        <Graph />
        <Timeline />
        <Reader />
        <Selection />
      </main>
    </>
  );
}
