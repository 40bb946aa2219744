import "./main.css";
import "./workers";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { fetcher } from "./fetcher";
import { questions } from "./questions";

/** GraphiQL keeps its tabs there between visits. */
const isFirstVisit = localStorage.getItem("graphiql:tabState") === null;
/** GraphiQL shows the variables of the first tab only when it is told them; at a later visit that would open another tab. */
const firstVariables = isFirstVisit ? { initialVariables: questions[0].variables } : {};

const page = document.getElementById("page");
if (page === null) throw new Error("The page has no element #page.");

// The documentation explorer is GraphiQL's reference plugin, there unless turned off; without a theme it follows the system.
createRoot(page).render(
  <GraphiQL fetcher={fetcher} plugins={[HISTORY_PLUGIN]} defaultTabs={questions} defaultEditorToolsVisibility="variables" shouldPersistHeaders={false} {...firstVariables}>
    <GraphiQL.Logo>Negotiations graph</GraphiQL.Logo>
  </GraphiQL>,
);
