import type { ComponentChildren } from "preact";
import { record } from "../record";
import { formatView, FIRST_VIEW } from "../state";
import { selectWithin } from "./quotes";
import { showPart } from "./showPart";

interface NodeLinkProps {
  readonly id: string;
  /** The part of the text in which the link stands. */
  readonly within: string;
  readonly className: string;
  readonly label?: string;
  readonly isChosen: boolean;
  readonly tabIndex: number;
  readonly children: ComponentChildren;
}

/** A link that selects; opened elsewhere, it leads to a page with that selection. Links break over lines as the text does, which buttons do not. */
export function NodeLink({ id, within, className, label, isChosen, tabIndex, children }: NodeLinkProps) {
  const select = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    selectWithin(within, id);
    if (record.value?.components.has(id)) showPart(id);
  };
  return (
    <a class={className} href={formatView({ ...FIRST_VIEW, selection: id })} aria-label={label} title={label} aria-current={isChosen ? "true" : undefined} tabIndex={tabIndex} onClick={select}>
      {children}
    </a>
  );
}
