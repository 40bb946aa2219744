import type { ComponentChildren } from "preact";

interface ChoiceProps<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  readonly name: (value: Value) => ComponentChildren;
}

/** One of a few, as buttons in a row of which one is pressed. */
export function Choice<Value extends string>({ label, values, chosen, choose, name }: ChoiceProps<Value>) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {values.map((value) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => choose(value)}>
          {name(value)}
        </button>
      ))}
    </div>
  );
}
