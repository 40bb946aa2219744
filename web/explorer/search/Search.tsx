import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { query, selection } from "../state";
import { say } from "../words";
import { found } from "./found";
import { Results } from "./Results";

/** The search box and, below it, what was found. "/" leads to it, the arrow down into the list, Escape out of it. */
export function Search() {
  const isOpen = useSignal(query.peek() !== "" && selection.peek() === null);
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focusBox = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && form.current?.contains(target) === false) isOpen.value = false;
    };
    document.addEventListener("keydown", focusBox);
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("keydown", focusBox);
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen]);

  const leaveOrEnter = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isOpen.value) {
      event.preventDefault();
      isOpen.value = false;
      box.current?.focus();
    }
    if (event.key === "ArrowDown" && event.target === box.current) {
      event.preventDefault();
      isOpen.value = true;
      form.current?.querySelector<HTMLElement>(".results li button")?.focus();
    }
  };
  const choose = (id: string): void => {
    selection.value = id;
    isOpen.value = false;
    box.current?.focus();
  };
  const isShown = isOpen.value && query.value.trim() !== "";
  return (
    <form
      class="search"
      role="search"
      ref={form}
      onKeyDown={leaveOrEnter}
      onSubmit={(event) => {
        event.preventDefault();
        isOpen.value = true;
      }}
    >
      <input
        id="search"
        ref={box}
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-label={say("search")}
        aria-keyshortcuts="/"
        aria-controls={isShown ? "results" : undefined}
        placeholder={say("searchHint")}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          isOpen.value = true;
        }}
      />
      {isShown && <Results answered={found.value} choose={choose} />}
    </form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}
