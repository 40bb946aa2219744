import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { visible } from "../graph";
import { record } from "../record";
import { currentView } from "../state";
import { Choice } from "../ui";
import { say } from "../words";
import { screensOf } from "./screen";
import { FORM_NAMES, FORMS, graphiqlLink, textOf, type Form } from "./texts";

/** A button, and the dialog in which what is on the screen is shown as GraphQL, Python or Cypher, to be copied. */
export function Copy() {
  const isOpen = useSignal(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" disabled={record.value === null} onClick={() => (isOpen.value = true)}>
        {say("copyAs")}
      </button>
      {isOpen.value && <CopyDialog close={() => (isOpen.value = false)} />}
    </>
  );
}

function CopyDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useRef<HTMLPreElement>(null);
  const chosen = useSignal(0);
  const form = useSignal<Form>("graphql");
  const told = useSignal("");
  useEffect(() => dialog.current?.showModal(), []);
  const screens = record.value === null ? [] : screensOf(currentView(), record.value, visible.value.ids);
  const screen = screens[Math.min(chosen.value, screens.length - 1)];
  if (screen === undefined) return null;
  const text = textOf(screen, form.value);
  const copy = async (): Promise<void> => {
    told.value = (await toClipboard(text)) ? say("copied") : select(shown.current);
  };
  return (
    <dialog ref={dialog} class="copy" aria-labelledby="copy-title" onClose={close} onInput={() => (told.value = "")}>
      <div class="copy-head">
        <h2 id="copy-title">{say("copyTitle")}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say("close")}
        </button>
      </div>
      <div class="copy-choices">
        <label>
          {say("copyWhat")}{" "}
          <select value={String(screens.indexOf(screen))} onChange={({ currentTarget }) => (chosen.value = Number(currentTarget.value))}>
            {screens.map(({ what }, index) => (
              <option key={what} value={String(index)}>
                {say(`copy.${what}`)}
              </option>
            ))}
          </select>
        </label>
        <Choice label={say("copyForm")} values={FORMS} chosen={form.value} choose={(value) => (form.value = value)} name={(value) => FORM_NAMES[value]} />
      </div>
      <pre ref={shown} tabIndex={0} role="region" aria-label={FORM_NAMES[form.value]} lang="en">
        {text}
      </pre>
      <div class="copy-choices">
        <button type="button" onClick={() => void copy()}>
          {say("copy")}
        </button>
        {form.value === "graphql" && <a href={graphiqlLink(screen)}>{say("openInGraphiql")}</a>}
        <span role="status">{told.value}</span>
      </div>
    </dialog>
  );
}

/** Whether the browser took it: it may not let a page, or only one that came by HTTPS. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the text, so that it can be copied by hand, and says so. */
function select(element: HTMLElement | null): string {
  if (element !== null) getSelection()?.selectAllChildren(element);
  return say("copyByHand");
}
