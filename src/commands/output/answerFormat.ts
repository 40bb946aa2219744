/** In what form an answer is printed. */
export const ANSWER_FORMATS = ["table", "json", "csv"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** In what form a command prints what it found, where that is no table. */
export type TextFormat = "text" | "json";
