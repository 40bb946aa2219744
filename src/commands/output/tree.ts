import { colours } from "./colour";
import { wrap } from "./wrap";

/** What is told, by the name of what it is, with what hangs on it. */
export interface Branch {
  readonly label: string;
  readonly text: string;
  readonly branches?: readonly Branch[];
}

/** A tree in lines of at most `width` columns for standard output; lines are not broken where no width is given. */
export function treeOf(root: Branch, width: number | undefined): string {
  return `${draw(root, "", "", width, colours(process.stdout)).join("\n")}\n`;
}

/** A branch whose first line begins with `first`, and all others with `others`. */
function draw({ label, text, branches = [] }: Branch, first: string, others: string, width: number | undefined, colour: ReturnType<typeof colours>): readonly string[] {
  const whole = `${label} ${text}`;
  const [start = "", ...rest] = width === undefined ? whole.split("\n") : wrap(whole, Math.max(width - others.length - 3, 20));
  const hanging = branches.length > 0 ? `${others}│  ` : `${others}   `;
  return [
    `${first}${start.startsWith(label) ? `${colour("name", label)}${start.slice(label.length)}` : start}`,
    ...rest.map((line) => `${hanging}${line}`),
    ...branches.flatMap((branch, index) => (index === branches.length - 1 ? draw(branch, `${others}└─ `, `${others}   `, width, colour) : draw(branch, `${others}├─ `, `${others}│  `, width, colour))),
  ];
}
