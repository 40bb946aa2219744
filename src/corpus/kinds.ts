import type { RecordKind } from "./recordKind";
import { commitment } from "./records/commitment";
import { document } from "./records/document";
import { meeting } from "./records/meeting";
import { organization } from "./records/organization";
import { person } from "./records/person";
import { place } from "./records/place";
import { post } from "./records/post";

/** Every kind of record, in the order in which they are written and loaded. A new kind adds its line here. */
export const KINDS: readonly RecordKind[] = Object.freeze([person, organization, post, place, meeting, document, commitment]);
