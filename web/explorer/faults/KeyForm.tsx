import { useRef } from "preact/hooks";
import { key, takeKey, tryNow } from "../server";
import { say } from "../words";

/** Asks for the API key that the server wants. */
export function KeyForm() {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="notice notice-tools"
      onSubmit={(event) => {
        event.preventDefault();
        const given = field.current?.value.trim() ?? "";
        if (given === key.peek()) void tryNow();
        else takeKey(given);
      }}
    >
      <label>
        {say("key")} <input ref={field} type="password" autocomplete="off" required />
      </label>
      <button type="submit">{say("useKey")}</button>
      <span class="hint">{say("keyKept")}</span>
    </form>
  );
}
