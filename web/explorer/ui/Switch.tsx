import type { ComponentChildren } from "preact";

interface SwitchProps {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** On or off, with its name beside it. */
export function Switch({ on, turn, children }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
