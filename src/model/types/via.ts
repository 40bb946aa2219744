import { RelationshipKind } from "../enums";
import type { QuestionArgument } from "../declare/question";

/** Which relationships a graph question follows. */
export const VIA: QuestionArgument = { type: () => [RelationshipKind], pinned: true, description: "The kinds of relationships to follow; all unless given, none for an empty list." };
