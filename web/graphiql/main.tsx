import "./main.css";
import "./workers";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { askedBy } from "./asked";
import { Explain } from "./Explain";
import { fetcher } from "./fetcher";
import { questions } from "./questions";

/** GraphiQL keeps its tabs there between visits. */
const isFirstVisit = localStorage.getItem("graphiql:tabState") === null;
const asked = askedBy(location.hash);
// The tab that it opens keeps it from now on; at the next visit it would open another.
if (asked !== null) history.replaceState(null, "", location.pathname);
addEventListener("hashchange", () => {
  if (askedBy(location.hash) !== null) location.reload();
});

const tabs = asked === null ? questions : [asked, ...questions];
/** GraphiQL shows the variables of the first tab only when it is told them; at a later visit that would open another tab, as a question that a link brings along shall. */
const first = asked !== null ? { initialQuery: asked.query, initialVariables: asked.variables } : isFirstVisit ? { initialVariables: questions[0].variables } : {};

const page = document.getElementById("page");
if (page === null) throw new Error("The page has no element #page.");

// The documentation explorer is GraphiQL's reference plugin, there unless turned off; without a theme it follows the system.
createRoot(page).render(
  <GraphiQL fetcher={fetcher} plugins={[HISTORY_PLUGIN]} defaultTabs={tabs} defaultEditorToolsVisibility="variables" shouldPersistHeaders={false} {...first}>
    <GraphiQL.Logo>
      <a href="./">Negotiations graph</a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <Explain />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);
