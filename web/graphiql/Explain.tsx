import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";
import { explaining } from "./explaining";
import { authorization as shown, keyOfTab } from "../keyOfTab";

/** A switch that shows with each answer the Cypher by which it was found (extensions.cypher), where the server lets who asks know it. */
export function Explain() {
  const authorization = useGraphiQL(({ tabs, activeTabIndex }) => authorizationIn(tabs[activeTabIndex]?.headers));
  const [mayExplain, setMayExplain] = useState(false);
  const [on, setOn] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    const headers = authorization === undefined ? shown(keyOfTab()) : { authorization };
    fetch("./role", { headers, signal: abort.signal })
      .then((response) => response.json() as Promise<{ readonly explain?: boolean }>)
      .then(({ explain }) => setMayExplain(explain === true))
      .catch(() => undefined); // without an answer the switch stays as it is
    return () => abort.abort();
  }, [authorization]);
  useEffect(() => {
    explaining.on = on && mayExplain;
  }, [on, mayExplain]);
  if (!mayExplain) return null;
  return (
    <ToolbarButton label="Explain: show the Cypher of each answer" aria-pressed={on} className={on ? "explain-on" : ""} onClick={() => setOn(!on)}>
      <svg viewBox="0 0 24 24" className="graphiql-toolbar-icon" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <circle cx="6" cy="6" r="3" />
        <circle cx="18" cy="18" r="3" />
        <path d="M8 8l8 8M14 5h7M14 9h5" />
      </svg>
    </ToolbarButton>
  );
}

/** The value of Authorization among the headers of a tab, which are JSON while nobody is typing there. */
function authorizationIn(headers: string | null | undefined): string | undefined {
  try {
    const entries = Object.entries(JSON.parse(headers ?? "{}") as Readonly<Record<string, unknown>>);
    const found = entries.find(([name]) => name.toLowerCase() === "authorization")?.[1];
    return typeof found === "string" ? found : undefined;
  } catch {
    return undefined;
  }
}
