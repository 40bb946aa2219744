import type { RecordKind } from "./recordKind";
import { citation } from "./records/citation";
import { commitment } from "./records/commitment";
import { conclusion } from "./records/conclusion";
import { discrepancy } from "./records/discrepancy";
import { document } from "./records/document";
import { meeting } from "./records/meeting";
import { mentionRule } from "./records/mentionRule";
import { milestone } from "./records/milestone";
import { option } from "./records/option";
import { organization } from "./records/organization";
import { person } from "./records/person";
import { place } from "./records/place";
import { position } from "./records/position";
import { post } from "./records/post";

/** Every kind of record, in the order in which they are written and loaded. A new kind adds its line here. */
export const KINDS: readonly RecordKind[] = Object.freeze([
  person, organization, post, place, meeting, milestone, document, commitment, option, position, conclusion, discrepancy, citation, mentionRule,
]);
