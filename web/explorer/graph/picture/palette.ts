import { computed, signal } from "@preact/signals";
import { KINDS, type Kind } from "../../record";

/** The colours of the theme, for what is not drawn by the style sheet. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly ground: string;
  readonly accent: string;
  readonly family: string;
  readonly kinds: ReadonlyMap<Kind, string>;
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = signal(dark.matches);
dark.addEventListener("change", () => (isDark.value = dark.matches));

export const palette = computed<Palette>(() => {
  void isDark.value;
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour("ink"),
    inkSoft: colour("ink-soft"),
    ground: colour("ground"),
    accent: colour("accent"),
    family: getComputedStyle(document.body).fontFamily,
    kinds: new Map(KINDS.map(({ kind }) => [kind, colour(`kind-${kind.toLowerCase()}`)])),
  };
});
