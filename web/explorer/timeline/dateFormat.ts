import type { Language } from "../state/viewType";

const made = new Map<string, Intl.DateTimeFormat>();

/** How dates are written in a language, in UTC. Each is made once: to make one takes longer than to write a thousand dates with it. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(language === "zh" ? "zh-Hans" : "en-GB", { ...options, timeZone: "UTC" });
  made.set(key, format);
  return format;
}
