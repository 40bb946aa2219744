import { useSignalEffect } from "@preact/signals";
import { AnswerCard, closeCard } from "./cards";
import { Footer, Notice } from "./faults";
import { Graph } from "./graph";
import { Header } from "./Header";
import { Reader } from "./reader";
import { record } from "./record";
import { connection } from "./server";
import { Selection } from "./selection";
import { pane, PANES, type Pane } from "./state";
import { Timeline } from "./timeline";
import { Choice } from "./ui";
import { langTag, say } from "./words";

/** Shows one of the views where there is room for one alone; a card has taken its place there. */
function showPane(value: Pane): void {
  pane.value = value;
  closeCard();
}

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
      <Notice />
      <nav class="pane-choice" aria-label={say("views")}>
        <Choice label={say("views")} values={PANES} chosen={pane.value} choose={showPane} name={(value) => say(value)} />
      </nav>
      <main class="views" aria-busy={record.value === null}>
        <AnswerCard />
        <Graph />
        <Timeline />
        <Reader />
        <Selection />
      </main>
      <Footer />
    </>
  );
}
