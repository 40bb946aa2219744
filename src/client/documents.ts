/* eslint-disable */
// The analysts' operations, typed; written by `npm run codegen` from operations/ and schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on the related ActorAttendance; all that are given must hold. */
export type ActorAttendanceRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: ActorAttendanceWhere | null | undefined;
  /** It holds for none. */
  readonly none?: ActorAttendanceWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: ActorAttendanceWhere | null | undefined;
};

/** Conditions on a ActorAttendance; all that are given must hold. */
export type ActorAttendanceWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ActorAttendanceWhere> | null | undefined;
  /** Whether the source says so, or it follows. */
  readonly basis?: BasisFilter | null | undefined;
  /** The words it rests on. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** The Meeting at the end of the edge. */
  readonly node?: MeetingWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ActorAttendanceWhere | null | undefined;
  /** For whom. */
  readonly onBehalfOf?: ActorRelation | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<ActorAttendanceWhere> | null | undefined;
  /** In what role. */
  readonly role?: AttendanceRoleFilter | null | undefined;
};

/** Conditions on the related Actor; all that are given must hold. */
export type ActorRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: ActorWhere | null | undefined;
  /** It holds for none. */
  readonly none?: ActorWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: ActorWhere | null | undefined;
};

/** Conditions on a Actor; all that are given must hold. */
export type ActorWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ActorWhere> | null | undefined;
  /** The meetings it attended. */
  readonly attendances?: ActorAttendanceRelation | null | undefined;
  /** The commitments in which it is a debtor. */
  readonly commitments?: CommitmentRelation | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** What it belongs to. */
  readonly memberships?: MembershipRelation | null | undefined;
  /** Every place where the source names it. */
  readonly mentions?: MentionRelation | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ActorWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<ActorWhere> | null | undefined;
  /** It is a Organization for which this holds. */
  readonly organization?: OrganizationWhere | null | undefined;
  /** Every other form in which the source names it. */
  readonly otherNames?: StringListFilter | null | undefined;
  /** It is a Person for which this holds. */
  readonly person?: PersonWhere | null | undefined;
  /** The positions it takes. */
  readonly positions?: PositionRelation | null | undefined;
  /** It is a Post for which this holds. */
  readonly post?: PostWhere | null | undefined;
};

/** In what role somebody attends a meeting. */
export type AttendanceRole =
  /** Who calls or hosts the meeting. */
  | 'HOST'
  /** Who leads the negotiations. */
  | 'MEDIATOR'
  /** Who is present without taking part. */
  | 'OBSERVER'
  /** Who takes part otherwise. */
  | 'PARTICIPANT'
  /** A party to the negotiations, or its delegation. */
  | 'PARTY';

/** Holds for a AttendanceRole for which every operator given holds. */
export type AttendanceRoleFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: AttendanceRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AttendanceRole> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What a statement rests on. */
export type Basis =
  /** It follows from what the source says, or the source says it of the process and not of this meeting. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

/** Holds for a Basis for which every operator given holds. */
export type BasisFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: Basis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Holds for a string for which every operator given holds, capital and small letters being the same. */
export type CaseInsensitiveFilter = {
  /** Contains this, letter for letter. */
  readonly contains?: string | null | undefined;
  /** Ends with this. */
  readonly endsWith?: string | null | undefined;
  /** Equals this. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** Starts with this. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on the related Citation; all that are given must hold. */
export type CitationRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: CitationWhere | null | undefined;
  /** It holds for none. */
  readonly none?: CitationWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: CitationWhere | null | undefined;
};

/** Conditions on a Citation; all that are given must hold. */
export type CitationWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CitationWhere> | null | undefined;
  /** The component that refers. */
  readonly component?: ComponentRelation | null | undefined;
  /** Where the print names another target than is meant. */
  readonly discrepancy?: DiscrepancyRelation | null | undefined;
  /** The document meant. */
  readonly document?: DocumentRelation | null | undefined;
  /** The words that refer, in their place. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** This does not hold. */
  readonly not?: CitationWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<CitationWhere> | null | undefined;
  /** What the print names as the target. */
  readonly printedTarget?: StringFilter | null | undefined;
  /** The component meant. */
  readonly target?: ComponentRelation | null | undefined;
  /** The words that refer. */
  readonly text?: StringFilter | null | undefined;
};

/** Conditions on the related Commitment; all that are given must hold. */
export type CommitmentRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: CommitmentWhere | null | undefined;
  /** It holds for none. */
  readonly none?: CommitmentWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: CommitmentWhere | null | undefined;
};

/** Conditions on a Commitment; all that are given must hold. */
export type CommitmentWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<CommitmentWhere> | null | undefined;
  /** The source annex; null when letter or report states it. */
  readonly annex?: ComponentRelation | null | undefined;
  /** What is undertaken. */
  readonly content?: TextFilter | null | undefined;
  /** Toward whom. */
  readonly creditors?: ActorRelation | null | undefined;
  /** When it was made; null where the source gives no day. */
  readonly date?: DateFilter | null | undefined;
  /** Who undertakes it. */
  readonly debtors?: ActorRelation | null | undefined;
  /** When it was made, as exactly as the source says (EDTF). */
  readonly edtf?: StringFilter | null | undefined;
  /** The words it rests on. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** The meeting at which it was made. */
  readonly madeAt?: MeetingRelation | null | undefined;
  /** How it binds. */
  readonly modality?: ModalityFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CommitmentWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<CommitmentWhere> | null | undefined;
  /** Later commitments that reaffirm it. */
  readonly reaffirmedBy?: CommitmentRelation | null | undefined;
  /** Later commitments that reaffirm it, with what says so. */
  readonly reaffirmedByConnection?: ReaffirmingCommitmentRelation | null | undefined;
  /** Earlier commitments that it reaffirms. */
  readonly reaffirms?: CommitmentRelation | null | undefined;
  /** Earlier commitments that it reaffirms, with what says so. */
  readonly reaffirmsConnection?: ReaffirmedCommitmentRelation | null | undefined;
  /** The component that states it. */
  readonly source?: ComponentRelation | null | undefined;
};

/** The kinds of parts that the document has. */
export type ComponentKind =
  /** An annex. */
  | 'ANNEX'
  /** The words that open a list of points. */
  | 'CHAPEAU'
  /** The Secretary-General's letter. */
  | 'LETTER'
  /** A paragraph, numbered in the report, counted elsewhere. */
  | 'PARAGRAPH'
  /** A numbered point. */
  | 'POINT'
  /** The report that the letter encloses. */
  | 'REPORT'
  /** A line of the list of activities. */
  | 'ROW'
  /** A headed part of the report. */
  | 'SECTION'
  /** A lettered point under a point. */
  | 'SUBPOINT';

/** Holds for a ComponentKind for which every operator given holds. */
export type ComponentKindFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: ComponentKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ComponentKind> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the related Component; all that are given must hold. */
export type ComponentRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: ComponentWhere | null | undefined;
  /** It holds for none. */
  readonly none?: ComponentWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: ComponentWhere | null | undefined;
};

/** Conditions on a Component; all that are given must hold. */
export type ComponentWhere = {
  /** The components around it, outermost first. */
  readonly ancestors?: ComponentRelation | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ComponentWhere> | null | undefined;
  /** The annex it stands in, itself when it is one; null in letter and report. */
  readonly annex?: ComponentRelation | null | undefined;
  /** The components directly inside it. */
  readonly children?: ComponentRelation | null | undefined;
  /** What it refers to. */
  readonly citations?: CitationRelation | null | undefined;
  /** The document that it is a part of. */
  readonly document?: DocumentRelation | null | undefined;
  /** Its name in the document, after the Akoma Ntoso naming convention: para_7, att_6__point_9__point_e. */
  readonly eId?: StringFilter | null | undefined;
  /** Its heading. */
  readonly heading?: TextFilter | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of part it is. */
  readonly kind?: ComponentKindFilter | null | undefined;
  /** The actors it names, place by place. */
  readonly mentions?: MentionRelation | null | undefined;
  /** This does not hold. */
  readonly not?: ComponentWhere | null | undefined;
  /** Its number as printed: 7, 9, e, 六. */
  readonly number?: StringFilter | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<ComponentWhere> | null | undefined;
  /** The component around it. */
  readonly parent?: ComponentRelation | null | undefined;
  /** The places it names, one by one. */
  readonly placeMentions?: PlaceMentionRelation | null | undefined;
  /** The document that it reproduces. */
  readonly reproduces?: DocumentRelation | null | undefined;
  /** Its own words in Chinese, line breaks of the print taken out; those of its children stand with them. */
  readonly text?: StringFilter | null | undefined;
};

/** Holds for a date for which every operator given holds. */
export type DateFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: string | null | undefined;
  /** Comes after this: larger or later. */
  readonly gt?: string | null | undefined;
  /** Is this, or comes after it. */
  readonly gte?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** Comes before this: smaller or earlier. */
  readonly lt?: string | null | undefined;
  /** Is this, or comes before it. */
  readonly lte?: string | null | undefined;
};

/** Conditions on the related Discrepancy; all that are given must hold. */
export type DiscrepancyRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: DiscrepancyWhere | null | undefined;
  /** It holds for none. */
  readonly none?: DiscrepancyWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: DiscrepancyWhere | null | undefined;
};

/** Conditions on a Discrepancy; all that are given must hold. */
export type DiscrepancyWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DiscrepancyWhere> | null | undefined;
  /** What does not agree. */
  readonly description?: TextFilter | null | undefined;
  /** The words that do not agree. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: DiscrepancyWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<DiscrepancyWhere> | null | undefined;
  /** What the graph makes of it. */
  readonly resolution?: TextFilter | null | undefined;
};

/** What kind of document it is. */
export type DocumentClassification =
  /** An assessment of the negotiations. */
  | 'ASSESSMENT'
  /** A press communiqué. */
  | 'COMMUNIQUE'
  /** A declaration that several accept. */
  | 'DECLARATION'
  /** A letter. */
  | 'LETTER'
  /** A list, as of activities. */
  | 'LIST'
  /** An unofficial paper. */
  | 'NON_PAPER'
  /** None of these. */
  | 'OTHER'
  /** Guiding principles. */
  | 'PRINCIPLES'
  /** A proposal for a settlement. */
  | 'PROPOSAL'
  /** A report. */
  | 'REPORT'
  /** A resolution of the Security Council. */
  | 'RESOLUTION'
  /** A statement that a person or body issues alone. */
  | 'STATEMENT'
  /** A treaty, drafts included. */
  | 'TREATY';

/** Holds for a DocumentClassification for which every operator given holds. */
export type DocumentClassificationFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: DocumentClassification | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<DocumentClassification> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the related Document; all that are given must hold. */
export type DocumentRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: DocumentWhere | null | undefined;
  /** It holds for none. */
  readonly none?: DocumentWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: DocumentWhere | null | undefined;
};

/** Conditions on a Document; all that are given must hold. */
export type DocumentWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** Where it, or a part of it, is referred to. */
  readonly citedBy?: CitationRelation | null | undefined;
  /** What kind of document it is. */
  readonly classification?: DocumentClassificationFilter | null | undefined;
  /** Its text, where the graph holds it. */
  readonly components?: ComponentRelation | null | undefined;
  /** The annex that reproduces it. */
  readonly container?: ComponentRelation | null | undefined;
  /** Its date; null where the source gives no day. */
  readonly date?: DateFilter | null | undefined;
  /** Its date as exactly as the source gives it (EDTF). */
  readonly edtf?: StringFilter | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** The meetings at which it was issued, accepted or read out. */
  readonly issuedAt?: MeetingRelation | null | undefined;
  /** Who issued it. */
  readonly issuers?: ActorRelation | null | undefined;
  /** This does not hold. */
  readonly not?: DocumentWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** Its UN document symbol, where the source prints it. */
  readonly symbol?: StringFilter | null | undefined;
  /** Its title. */
  readonly title?: TextFilter | null | undefined;
};

/** Conditions on a Event; all that are given must hold. */
export type EventWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** When, as exactly as the source says (EDTF): 2007-08-30, 2007-08-10/2007-08-12, 2006-09. */
  readonly edtf?: StringFilter | null | undefined;
  /** The last day that it may have been on. */
  readonly endDate?: DateFilter | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** It is a Meeting for which this holds. */
  readonly meeting?: MeetingWhere | null | undefined;
  /** It is a Milestone for which this holds. */
  readonly milestone?: MilestoneWhere | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EventWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** The first day that it may have been on. */
  readonly startDate?: DateFilter | null | undefined;
};

/** Conditions on the related Evidence; all that are given must hold. */
export type EvidenceRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: EvidenceWhere | null | undefined;
  /** It holds for none. */
  readonly none?: EvidenceWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: EvidenceWhere | null | undefined;
};

/** Conditions on a Evidence; all that are given must hold. */
export type EvidenceWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EvidenceWhere> | null | undefined;
  /** The component they stand in. */
  readonly component?: ComponentRelation | null | undefined;
  /** Where they end, exclusive. */
  readonly end?: IntFilter | null | undefined;
  /** The words, as they stand in the text of the component. */
  readonly exact?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EvidenceWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<EvidenceWhere> | null | undefined;
  /** What stands before them. */
  readonly prefix?: StringFilter | null | undefined;
  /** Where they start in the text of the component, in UTF-16 code units. */
  readonly start?: IntFilter | null | undefined;
  /** What stands after them. */
  readonly suffix?: StringFilter | null | undefined;
};

/** Holds for an id for which every operator given holds. */
export type IdFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Holds for a number for which every operator given holds. */
export type IntFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: number | null | undefined;
  /** Comes after this: larger or later. */
  readonly gt?: number | null | undefined;
  /** Is this, or comes after it. */
  readonly gte?: number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** Comes before this: smaller or earlier. */
  readonly lt?: number | null | undefined;
  /** Is this, or comes before it. */
  readonly lte?: number | null | undefined;
};

/** The language of a name or a text. */
export type Language =
  /** English: the project's own gloss. */
  | 'EN'
  /** Chinese: the source. */
  | 'ZH';

/** Conditions on the related MeetingAttendance; all that are given must hold. */
export type MeetingAttendanceRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: MeetingAttendanceWhere | null | undefined;
  /** It holds for none. */
  readonly none?: MeetingAttendanceWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: MeetingAttendanceWhere | null | undefined;
};

/** Conditions on a MeetingAttendance; all that are given must hold. */
export type MeetingAttendanceWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MeetingAttendanceWhere> | null | undefined;
  /** Whether the source says so, or it follows. */
  readonly basis?: BasisFilter | null | undefined;
  /** The words it rests on. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** The Actor at the end of the edge. */
  readonly node?: ActorWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MeetingAttendanceWhere | null | undefined;
  /** For whom. */
  readonly onBehalfOf?: ActorRelation | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<MeetingAttendanceWhere> | null | undefined;
  /** In what role. */
  readonly role?: AttendanceRoleFilter | null | undefined;
};

/** What kind of meeting it is. */
export type MeetingClassification =
  /** The Troika with the Contact Group. */
  | 'CONTACT_GROUP'
  /** Ministers of the Contact Group. */
  | 'MINISTERIAL'
  /** None of these. */
  | 'OTHER'
  /** The Troika with the parties. */
  | 'WITH_PARTIES';

/** Holds for a MeetingClassification for which every operator given holds. */
export type MeetingClassificationFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: MeetingClassification | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<MeetingClassification> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the related Meeting; all that are given must hold. */
export type MeetingRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: MeetingWhere | null | undefined;
  /** It holds for none. */
  readonly none?: MeetingWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: MeetingWhere | null | undefined;
};

/** Conditions on a Meeting; all that are given must hold. */
export type MeetingWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MeetingWhere> | null | undefined;
  /** Who attended, and on what basis that is known. */
  readonly attendances?: MeetingAttendanceRelation | null | undefined;
  /** What kind of meeting it is. */
  readonly classification?: MeetingClassificationFilter | null | undefined;
  /** The commitments made at it. */
  readonly commitments?: CommitmentRelation | null | undefined;
  /** The documents issued, accepted or read out at it. */
  readonly documents?: DocumentRelation | null | undefined;
  /** When, as exactly as the source says (EDTF): 2007-08-30, 2007-08-10/2007-08-12, 2006-09. */
  readonly edtf?: StringFilter | null | undefined;
  /** The last day that it may have been on. */
  readonly endDate?: DateFilter | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** It is the n-th face-to-face session of the parties. */
  readonly faceToFaceOrdinal?: IntFilter | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: MeetingWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<MeetingWhere> | null | undefined;
  /** It is the n-th meeting of the Troika with the parties. */
  readonly ordinal?: IntFilter | null | undefined;
  /** Where it was held. */
  readonly places?: PlaceRelation | null | undefined;
  /** The first day that it may have been on. */
  readonly startDate?: DateFilter | null | undefined;
};

/** Conditions on the related Membership; all that are given must hold. */
export type MembershipRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: MembershipWhere | null | undefined;
  /** It holds for none. */
  readonly none?: MembershipWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: MembershipWhere | null | undefined;
};

/** Conditions on a Membership; all that are given must hold. */
export type MembershipWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** Whether the source says so, or it follows. */
  readonly basis?: BasisFilter | null | undefined;
  /** The words it rests on. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Who belongs. */
  readonly member?: ActorRelation | null | undefined;
  /** This does not hold. */
  readonly not?: MembershipWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** To what; for a post, the organization it is in. */
  readonly organization?: OrganizationRelation | null | undefined;
  /** The post held. */
  readonly post?: PostRelation | null | undefined;
  /** As what. */
  readonly role?: TextFilter | null | undefined;
};

/** Conditions on the related Mention; all that are given must hold. */
export type MentionRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: MentionWhere | null | undefined;
  /** It holds for none. */
  readonly none?: MentionWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: MentionWhere | null | undefined;
};

/** Conditions on a Mention; all that are given must hold. */
export type MentionWhere = {
  /** The actor that they name. */
  readonly actor?: ActorRelation | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<MentionWhere> | null | undefined;
  /** The component they stand in. */
  readonly component?: ComponentRelation | null | undefined;
  /** Where they end, exclusive. */
  readonly end?: IntFilter | null | undefined;
  /** This does not hold. */
  readonly not?: MentionWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<MentionWhere> | null | undefined;
  /** Where they start in the text of the component, in UTF-16 code units. */
  readonly start?: IntFilter | null | undefined;
  /** The words that name it. */
  readonly text?: StringFilter | null | undefined;
};

/** Conditions on a Milestone; all that are given must hold. */
export type MilestoneWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MilestoneWhere> | null | undefined;
  /** When, as exactly as the source says (EDTF): 2007-08-30, 2007-08-10/2007-08-12, 2006-09. */
  readonly edtf?: StringFilter | null | undefined;
  /** The last day that it may have been on. */
  readonly endDate?: DateFilter | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: MilestoneWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<MilestoneWhere> | null | undefined;
  /** The first day that it may have been on. */
  readonly startDate?: DateFilter | null | undefined;
};

/** How a commitment binds. */
export type Modality =
  /** The debtor says that it will, wants to or is ready to do something. */
  | 'DECLARED_INTENT'
  /** The debtor undertakes to do something. */
  | 'OBLIGATION'
  /** The debtor undertakes not to do something. */
  | 'PROHIBITION';

/** Holds for a Modality for which every operator given holds. */
export type ModalityFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: Modality | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What kind of option it is. */
export type OptionClassification =
  /** An arrangement elsewhere that was looked at. */
  | 'INTERNATIONAL_MODEL'
  /** A proposal put forward by someone. */
  | 'PROPOSAL'
  /** A possible status of Kosovo. */
  | 'STATUS_OPTION';

/** Holds for a OptionClassification for which every operator given holds. */
export type OptionClassificationFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: OptionClassification | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OptionClassification> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the related Option; all that are given must hold. */
export type OptionRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: OptionWhere | null | undefined;
  /** It holds for none. */
  readonly none?: OptionWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: OptionWhere | null | undefined;
};

/** Conditions on a Option; all that are given must hold. */
export type OptionWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OptionWhere> | null | undefined;
  /** The wider option that it is a case of. */
  readonly broader?: OptionRelation | null | undefined;
  /** What kind of option it is. */
  readonly classification?: OptionClassificationFilter | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** The options that are cases of it. */
  readonly narrower?: OptionRelation | null | undefined;
  /** This does not hold. */
  readonly not?: OptionWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<OptionWhere> | null | undefined;
  /** The positions taken on it. */
  readonly positions?: PositionRelation | null | undefined;
  /** Who proposed it. */
  readonly proposedBy?: ActorRelation | null | undefined;
};

/** What kind of body an organization is. */
export type OrganizationClassification =
  /** Those whom a party sends. */
  | 'DELEGATION'
  /** A group of states, bodies or persons. */
  | 'GROUP'
  /** An organization of states. */
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** A mission or force in the field. */
  | 'MISSION'
  /** An office that serves a post or a process. */
  | 'OFFICE'
  /** An organ of an organization. */
  | 'ORGAN'
  /** None of these. */
  | 'OTHER'
  /** A party to the negotiations. */
  | 'PARTY'
  /** A state. */
  | 'STATE';

/** Holds for a OrganizationClassification for which every operator given holds. */
export type OrganizationClassificationFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: OrganizationClassification | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OrganizationClassification> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the related Organization; all that are given must hold. */
export type OrganizationRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: OrganizationWhere | null | undefined;
  /** It holds for none. */
  readonly none?: OrganizationWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: OrganizationWhere | null | undefined;
};

/** Conditions on a Organization; all that are given must hold. */
export type OrganizationWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** The meetings it attended. */
  readonly attendances?: ActorAttendanceRelation | null | undefined;
  /** What kind of body it is. */
  readonly classification?: OrganizationClassificationFilter | null | undefined;
  /** The commitments in which it is a debtor. */
  readonly commitments?: CommitmentRelation | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** Who belongs to it. */
  readonly members?: MembershipRelation | null | undefined;
  /** What it belongs to. */
  readonly memberships?: MembershipRelation | null | undefined;
  /** Every place where the source names it. */
  readonly mentions?: MentionRelation | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OrganizationWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Every other form in which the source names it. */
  readonly otherNames?: StringListFilter | null | undefined;
  /** The positions it takes. */
  readonly positions?: PositionRelation | null | undefined;
};

/** Conditions on a Person; all that are given must hold. */
export type PersonWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** The meetings it attended. */
  readonly attendances?: ActorAttendanceRelation | null | undefined;
  /** The commitments in which it is a debtor. */
  readonly commitments?: CommitmentRelation | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** What it belongs to. */
  readonly memberships?: MembershipRelation | null | undefined;
  /** Every place where the source names it. */
  readonly mentions?: MentionRelation | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PersonWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Every other form in which the source names it. */
  readonly otherNames?: StringListFilter | null | undefined;
  /** The positions it takes. */
  readonly positions?: PositionRelation | null | undefined;
  /** The posts held. */
  readonly posts?: PostRelation | null | undefined;
};

/** Conditions on the related PlaceMention; all that are given must hold. */
export type PlaceMentionRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: PlaceMentionWhere | null | undefined;
  /** It holds for none. */
  readonly none?: PlaceMentionWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: PlaceMentionWhere | null | undefined;
};

/** Conditions on a PlaceMention; all that are given must hold. */
export type PlaceMentionWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceMentionWhere> | null | undefined;
  /** The component they stand in. */
  readonly component?: ComponentRelation | null | undefined;
  /** Where they end, exclusive. */
  readonly end?: IntFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceMentionWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<PlaceMentionWhere> | null | undefined;
  /** The place that they name. */
  readonly place?: PlaceRelation | null | undefined;
  /** Where they start in the text of the component, in UTF-16 code units. */
  readonly start?: IntFilter | null | undefined;
  /** The words that name it. */
  readonly text?: StringFilter | null | undefined;
};

/** Conditions on the related Place; all that are given must hold. */
export type PlaceRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: PlaceWhere | null | undefined;
  /** It holds for none. */
  readonly none?: PlaceWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: PlaceWhere | null | undefined;
};

/** Conditions on a Place; all that are given must hold. */
export type PlaceWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** The meetings held there. */
  readonly meetings?: MeetingRelation | null | undefined;
  /** Every place in the text where the source names it. */
  readonly mentions?: PlaceMentionRelation | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** The place that it is a part of. */
  readonly partOf?: PlaceRelation | null | undefined;
};

/** Conditions on the related Position; all that are given must hold. */
export type PositionRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: PositionWhere | null | undefined;
  /** It holds for none. */
  readonly none?: PositionWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: PositionWhere | null | undefined;
};

/** Conditions on a Position; all that are given must hold. */
export type PositionWhere = {
  /** Who takes it. */
  readonly actor?: ActorRelation | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PositionWhere> | null | undefined;
  /** What is said. */
  readonly content?: TextFilter | null | undefined;
  /** When; null where the source gives no day. */
  readonly date?: DateFilter | null | undefined;
  /** The words it rests on. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PositionWhere | null | undefined;
  /** What it is about. */
  readonly option?: OptionRelation | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<PositionWhere> | null | undefined;
  /** How the actor stands to it. */
  readonly stance?: StanceFilter | null | undefined;
};

/** Conditions on the related Post; all that are given must hold. */
export type PostRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: PostWhere | null | undefined;
  /** It holds for none. */
  readonly none?: PostWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: PostWhere | null | undefined;
};

/** Conditions on a Post; all that are given must hold. */
export type PostWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PostWhere> | null | undefined;
  /** The meetings it attended. */
  readonly attendances?: ActorAttendanceRelation | null | undefined;
  /** The commitments in which it is a debtor. */
  readonly commitments?: CommitmentRelation | null | undefined;
  /** The words that speak of it. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** Who holds it. */
  readonly holders?: MembershipRelation | null | undefined;
  /** Unique in the whole graph, and the same after every load. */
  readonly id?: IdFilter | null | undefined;
  /** What it belongs to. */
  readonly memberships?: MembershipRelation | null | undefined;
  /** Every place where the source names it. */
  readonly mentions?: MentionRelation | null | undefined;
  /** Its name. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PostWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<PostWhere> | null | undefined;
  /** The organization it is in. */
  readonly organization?: OrganizationRelation | null | undefined;
  /** Every other form in which the source names it. */
  readonly otherNames?: StringListFilter | null | undefined;
  /** The positions it takes. */
  readonly positions?: PositionRelation | null | undefined;
};

/** Conditions on the related ReaffirmedCommitment; all that are given must hold. */
export type ReaffirmedCommitmentRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: ReaffirmedCommitmentWhere | null | undefined;
  /** It holds for none. */
  readonly none?: ReaffirmedCommitmentWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: ReaffirmedCommitmentWhere | null | undefined;
};

/** Conditions on a ReaffirmedCommitment; all that are given must hold. */
export type ReaffirmedCommitmentWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ReaffirmedCommitmentWhere> | null | undefined;
  /** Whether the source says so, or it follows. */
  readonly basis?: BasisFilter | null | undefined;
  /** The words it rests on. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** The Commitment at the end of the edge. */
  readonly node?: CommitmentWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ReaffirmedCommitmentWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<ReaffirmedCommitmentWhere> | null | undefined;
};

/** Conditions on the related ReaffirmingCommitment; all that are given must hold. */
export type ReaffirmingCommitmentRelation = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** It holds for each; true where there are none. */
  readonly every?: ReaffirmingCommitmentWhere | null | undefined;
  /** It holds for none. */
  readonly none?: ReaffirmingCommitmentWhere | null | undefined;
  /** It holds for at least one. */
  readonly some?: ReaffirmingCommitmentWhere | null | undefined;
};

/** Conditions on a ReaffirmingCommitment; all that are given must hold. */
export type ReaffirmingCommitmentWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ReaffirmingCommitmentWhere> | null | undefined;
  /** Whether the source says so, or it follows. */
  readonly basis?: BasisFilter | null | undefined;
  /** The words it rests on. */
  readonly evidence?: EvidenceRelation | null | undefined;
  /** The Commitment at the end of the edge. */
  readonly node?: CommitmentWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ReaffirmingCommitmentWhere | null | undefined;
  /** One of these holds, or more. */
  readonly or?: ReadonlyArray<ReaffirmingCommitmentWhere> | null | undefined;
};

/** The kinds of relationships between nodes. */
export type RelationshipKind =
  /** A conclusion is addressed to an actor. */
  | 'ADDRESSED_TO'
  /** An actor attended a meeting. */
  | 'ATTENDED'
  /** An option is a case of a wider one. */
  | 'BROADER'
  /** A component refers to a document or a component. */
  | 'CITES'
  /** An actor is a debtor of a commitment. */
  | 'COMMITTED_TO'
  /** An actor came to a conclusion. */
  | 'CONCLUDED'
  /** A meeting was held at a place. */
  | 'HELD_AT'
  /** A person holds a post. */
  | 'HOLDS'
  /** An actor issued a document. */
  | 'ISSUED'
  /** A document was issued, accepted or read out at a meeting. */
  | 'ISSUED_AT'
  /** A commitment was made at a meeting. */
  | 'MADE_AT'
  /** An actor belongs to an organization. */
  | 'MEMBER_OF'
  /** A component names an actor or a place. */
  | 'MENTIONS'
  /** A position is on an option. */
  | 'ON'
  /** A commitment is made toward an actor. */
  | 'OWED_TO'
  /** A component, a place or a conclusion is part of a larger one. */
  | 'PART_OF'
  /** A post is in an organization. */
  | 'POST_IN'
  /** An actor proposed an option. */
  | 'PROPOSED'
  /** A commitment reaffirms an earlier one. */
  | 'REAFFIRMS'
  /** A component reproduces a document. */
  | 'REPRODUCES'
  /** A component states a commitment or a conclusion. */
  | 'STATED_IN'
  /** An actor takes a position. */
  | 'TAKES';

/** How a search is written. */
export type SearchSyntax =
  /** The syntax of Lucene: AND, OR, NOT, quotes, *, ~, brackets, and fields such as nameEn: or text:. */
  | 'ADVANCED'
  /** Words, all of which must occur; no character has a special meaning. A run of Chinese characters is looked for as it stands, an English word by its stem. */
  | 'PLAIN';

/** The types that a search can be limited to. */
export type SearchType =
  /** Only nodes of type Commitment, and of others that are asked for. */
  | 'Commitment'
  /** Only nodes of type Component, and of others that are asked for. */
  | 'Component'
  /** Only nodes of type Conclusion, and of others that are asked for. */
  | 'Conclusion'
  /** Only nodes of type Discrepancy, and of others that are asked for. */
  | 'Discrepancy'
  /** Only nodes of type Document, and of others that are asked for. */
  | 'Document'
  /** Only nodes of type Meeting, and of others that are asked for. */
  | 'Meeting'
  /** Only nodes of type Milestone, and of others that are asked for. */
  | 'Milestone'
  /** Only nodes of type Option, and of others that are asked for. */
  | 'Option'
  /** Only nodes of type Organization, and of others that are asked for. */
  | 'Organization'
  /** Only nodes of type Person, and of others that are asked for. */
  | 'Person'
  /** Only nodes of type Place, and of others that are asked for. */
  | 'Place'
  /** Only nodes of type Position, and of others that are asked for. */
  | 'Position'
  /** Only nodes of type Post, and of others that are asked for. */
  | 'Post';

/** How an actor stands to an option, or that it declares something. */
export type Stance =
  /** Accepts it. */
  | 'ACCEPTS'
  /** Says something that is no answer to an option. */
  | 'DECLARES'
  /** Discusses or looks at it. */
  | 'EXAMINES'
  /** Chooses it before others. */
  | 'PREFERS'
  /** Puts it forward. */
  | 'PROPOSES'
  /** Rejects it. */
  | 'REJECTS'
  /** Answers it, without accepting all of it. */
  | 'RESPONDS_WITHOUT_FULL_ACCEPTANCE';

/** Holds for a Stance for which every operator given holds. */
export type StanceFilter = {
  /** Equals this; null: has no value. */
  readonly eq?: Stance | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Stance> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Holds for a string for which every operator given holds. */
export type StringFilter = {
  /** The same, capital and small letters not told apart. */
  readonly caseInsensitive?: CaseInsensitiveFilter | null | undefined;
  /** Contains this, letter for letter. */
  readonly contains?: string | null | undefined;
  /** Ends with this. */
  readonly endsWith?: string | null | undefined;
  /** Equals this; null: has no value. */
  readonly eq?: string | null | undefined;
  /** Comes after this: larger or later. */
  readonly gt?: string | null | undefined;
  /** Is this, or comes after it. */
  readonly gte?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** Comes before this: smaller or earlier. */
  readonly lt?: string | null | undefined;
  /** Is this, or comes before it. */
  readonly lte?: string | null | undefined;
  /** Starts with this. */
  readonly startsWith?: string | null | undefined;
};

/** Holds for a list of strings by what it contains. */
export type StringListFilter = {
  /** Holds for none. */
  readonly none?: StringFilter | null | undefined;
  /** Holds for at least one. */
  readonly some?: StringFilter | null | undefined;
};

/** Holds for a text for which every operator given holds, in the language given or, without one, in either. */
export type TextFilter = {
  /** The same, capital and small letters not told apart. */
  readonly caseInsensitive?: CaseInsensitiveFilter | null | undefined;
  /** Contains this, letter for letter. */
  readonly contains?: string | null | undefined;
  /** Ends with this. */
  readonly endsWith?: string | null | undefined;
  /** Equals this; null: has no value. */
  readonly eq?: string | null | undefined;
  /** Comes after this: larger or later. */
  readonly gt?: string | null | undefined;
  /** Is this, or comes after it. */
  readonly gte?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
  /** The language to look at; without it, both. */
  readonly lang?: Language | null | undefined;
  /** Comes before this: smaller or earlier. */
  readonly lt?: string | null | undefined;
  /** Is this, or comes before it. */
  readonly lte?: string | null | undefined;
  /** Starts with this. */
  readonly startsWith?: string | null | undefined;
};

export type AttendanceVariables = Exact<{
  where?: MeetingWhere | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Attendance = { readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly edtf: string, readonly classification: MeetingClassification, readonly places: ReadonlyArray<{ readonly name: string }>, readonly attendances: { readonly edges: ReadonlyArray<{ readonly role: AttendanceRole, readonly basis: Basis, readonly onBehalfOf:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }>, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Post', readonly id: string, readonly name: string }
           }> } }> } };

export type CoAttendanceVariables = Exact<{
  actor?: string | number | null | undefined;
  minMeetings?: number | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
}>;


export type CoAttendance = { readonly coAttendance: ReadonlyArray<{ readonly count: number, readonly first:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly second:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly meetings: ReadonlyArray<{ readonly id: string, readonly edtf: string }> }> };

export type CommitmentsVariables = Exact<{
  where?: CommitmentWhere | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Commitments = { readonly commitments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: string, readonly modality: Modality, readonly edtf: string | null, readonly debtors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly creditors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly madeAt: { readonly id: string, readonly edtf: string, readonly places: ReadonlyArray<{ readonly name: string }> } | null, readonly annex: { readonly eId: string, readonly number: string | null, readonly heading: string | null } | null, readonly source: { readonly eId: string, readonly number: string | null }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }>, readonly reaffirmsConnection: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }>, readonly node: { readonly id: string, readonly content: string, readonly annex: { readonly eId: string } | null } }> } }> } };

export type ComponentVariables = Exact<{
  eId: string;
  lang?: Language | null | undefined;
}>;


export type Component = { readonly components: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly eId: string, readonly kind: ComponentKind, readonly number: string | null, readonly heading: string | null, readonly text: string, readonly reproduces: { readonly id: string, readonly title: string } | null, readonly children: { readonly nodes: ReadonlyArray<{ readonly eId: string, readonly number: string | null, readonly text: string }> }, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly placeMentions: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly place: { readonly id: string, readonly name: string } }> } }> } };

export type DatasetVariables = Exact<{ [key: string]: never; }>;


export type Dataset = { readonly dataset: { readonly version: string, readonly sourceSha256: string, readonly loadedAt: string, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }> } };

export type DiscrepanciesVariables = Exact<{
  where?: DiscrepancyWhere | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Discrepancies = { readonly discrepancies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly description: string, readonly resolution: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }> }> } };

type Label_Commitment = { readonly __typename: 'Commitment', readonly content: string, readonly id: string };

type Label_Component = { readonly __typename: 'Component', readonly eId: string, readonly id: string };

type Label_Conclusion = { readonly __typename: 'Conclusion', readonly content: string, readonly id: string };

type Label_Discrepancy = { readonly __typename: 'Discrepancy', readonly description: string, readonly id: string };

type Label_Document = { readonly __typename: 'Document', readonly title: string, readonly id: string };

type Label_Meeting = { readonly __typename: 'Meeting', readonly name: string, readonly id: string };

type Label_Milestone = { readonly __typename: 'Milestone', readonly name: string, readonly id: string };

type Label_Option = { readonly __typename: 'Option', readonly name: string, readonly id: string };

type Label_Organization = { readonly __typename: 'Organization', readonly name: string, readonly id: string };

type Label_Person = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type Label_Place = { readonly __typename: 'Place', readonly name: string, readonly id: string };

type Label_Position = { readonly __typename: 'Position', readonly content: string, readonly id: string };

type Label_Post = { readonly __typename: 'Post', readonly name: string, readonly id: string };

export type Label =
  | Label_Commitment
  | Label_Component
  | Label_Conclusion
  | Label_Discrepancy
  | Label_Document
  | Label_Meeting
  | Label_Milestone
  | Label_Option
  | Label_Organization
  | Label_Person
  | Label_Place
  | Label_Position
  | Label_Post
;

export type NeighbourhoodVariables = Exact<{
  id: string | number;
  hops?: number | null | undefined;
  via?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
}>;


export type Neighbourhood = { readonly neighbourhood: { readonly complete: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Commitment', readonly content: string, readonly id: string }
      | { readonly __typename: 'Component', readonly eId: string, readonly id: string }
      | { readonly __typename: 'Conclusion', readonly content: string, readonly id: string }
      | { readonly __typename: 'Discrepancy', readonly description: string, readonly id: string }
      | { readonly __typename: 'Document', readonly title: string, readonly id: string }
      | { readonly __typename: 'Meeting', readonly name: string, readonly id: string }
      | { readonly __typename: 'Milestone', readonly name: string, readonly id: string }
      | { readonly __typename: 'Option', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'Position', readonly content: string, readonly id: string }
      | { readonly __typename: 'Post', readonly name: string, readonly id: string }
    >, readonly relationships: ReadonlyArray<{ readonly kind: RelationshipKind, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }> }> } };

export type OptionsVariables = Exact<{
  where?: OptionWhere | null | undefined;
  stances?: ReadonlyArray<Stance> | Stance | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Options = { readonly options: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly classification: OptionClassification, readonly broader: { readonly id: string, readonly name: string } | null, readonly proposedBy: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }>, readonly positions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly date: string | null, readonly content: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }> }> } }> } };

export type ShortestPathVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops?: number | null | undefined;
  via?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ShortestPath = { readonly path: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Commitment', readonly content: string, readonly id: string }
      | { readonly __typename: 'Component', readonly eId: string, readonly id: string }
      | { readonly __typename: 'Conclusion', readonly content: string, readonly id: string }
      | { readonly __typename: 'Discrepancy', readonly description: string, readonly id: string }
      | { readonly __typename: 'Document', readonly title: string, readonly id: string }
      | { readonly __typename: 'Meeting', readonly name: string, readonly id: string }
      | { readonly __typename: 'Milestone', readonly name: string, readonly id: string }
      | { readonly __typename: 'Option', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'Position', readonly content: string, readonly id: string }
      | { readonly __typename: 'Post', readonly name: string, readonly id: string }
    >, readonly relationships: ReadonlyArray<{ readonly kind: RelationshipKind, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }> }> }> };

export type Quote = { readonly exact: string, readonly component: { readonly eId: string } };

export type SearchVariables = Exact<{
  query: string;
  syntax?: SearchSyntax | null | undefined;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Search = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly score: number, readonly highlights: ReadonlyArray<{ readonly field: string, readonly lang: Language | null, readonly text: string, readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Commitment', readonly content: string, readonly id: string }
        | { readonly __typename: 'Component', readonly eId: string, readonly id: string }
        | { readonly __typename: 'Conclusion', readonly content: string, readonly id: string }
        | { readonly __typename: 'Discrepancy', readonly description: string, readonly id: string }
        | { readonly __typename: 'Document', readonly title: string, readonly id: string }
        | { readonly __typename: 'Meeting', readonly name: string, readonly id: string }
        | { readonly __typename: 'Milestone', readonly name: string, readonly id: string }
        | { readonly __typename: 'Option', readonly name: string, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string }
        | { readonly __typename: 'Position', readonly content: string, readonly id: string }
        | { readonly __typename: 'Post', readonly name: string, readonly id: string }
       }> } };

export type TimelineVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  where?: EventWhere | null | undefined;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Timeline = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly edtf: string, readonly startDate: string, readonly endDate: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }> }
      | { readonly __typename: 'Milestone', readonly id: string, readonly name: string, readonly edtf: string, readonly startDate: string, readonly endDate: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }> }
    > } };

export type TraceVariables = Exact<{
  commitment: string | number;
  lang?: Language | null | undefined;
  first?: number | null | undefined;
}>;


export type Trace = { readonly trace: ReadonlyArray<{ readonly depth: number, readonly basis: Basis | null, readonly commitment: { readonly id: string, readonly content: string, readonly modality: Modality, readonly debtors: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }, readonly reaffirmedBy: { readonly id: string } | null, readonly annex: { readonly eId: string, readonly number: string | null, readonly heading: string | null } | null, readonly component: { readonly eId: string, readonly number: string | null, readonly text: string }, readonly document: { readonly id: string, readonly title: string } | null, readonly meeting: { readonly id: string, readonly edtf: string, readonly places: ReadonlyArray<{ readonly name: string }> } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: AttendanceRole, readonly basis: Basis, readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly component: { readonly eId: string } }>, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const Label = new TypedDocumentString(`
    fragment Label on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Meeting {
    name(lang: $lang)
  }
  ... on Milestone {
    name(lang: $lang)
  }
  ... on Option {
    name(lang: $lang)
  }
  ... on Document {
    title(lang: $lang)
  }
  ... on Commitment {
    content(lang: $lang)
  }
  ... on Position {
    content(lang: $lang)
  }
  ... on Conclusion {
    content(lang: $lang)
  }
  ... on Discrepancy {
    description(lang: $lang)
  }
  ... on Component {
    eId
  }
}
    `, {"fragmentName":"Label"}) as unknown as TypedDocumentString<Label, unknown>;
export const Quote = new TypedDocumentString(`
    fragment Quote on Evidence {
  exact
  component {
    eId
  }
}
    `, {"fragmentName":"Quote"}) as unknown as TypedDocumentString<Quote, unknown>;
export const Attendance = new TypedDocumentString(`
    query Attendance($where: MeetingWhere, $basis: [Basis!] = [STATED, INFERRED], $lang: Language = EN, $first: Int, $after: String) {
  meetings(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(lang: $lang)
      edtf
      classification
      places {
        name(lang: $lang)
      }
      attendances(where: {basis: {in: $basis}}) {
        edges {
          role
          basis
          onBehalfOf {
            id
            name(lang: $lang)
          }
          evidence {
            ...Quote
          }
          node {
            __typename
            id
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<Attendance, AttendanceVariables>;
export const CoAttendance = new TypedDocumentString(`
    query CoAttendance($actor: ID, $minMeetings: Int = 1, $basis: [Basis!], $lang: Language = EN, $first: Int) {
  coAttendance(
    actor: $actor
    minMeetings: $minMeetings
    basis: $basis
    first: $first
  ) {
    count
    first {
      id
      name(lang: $lang)
    }
    second {
      id
      name(lang: $lang)
    }
    meetings {
      id
      edtf
    }
  }
}
    `) as unknown as TypedDocumentString<CoAttendance, CoAttendanceVariables>;
export const Commitments = new TypedDocumentString(`
    query Commitments($where: CommitmentWhere, $lang: Language = EN, $first: Int, $after: String) {
  commitments(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      content(lang: $lang)
      modality
      edtf
      debtors {
        id
        name(lang: $lang)
      }
      creditors {
        id
        name(lang: $lang)
      }
      madeAt {
        id
        edtf
        places {
          name(lang: $lang)
        }
      }
      annex {
        eId
        number
        heading(lang: $lang)
      }
      source {
        eId
        number
      }
      evidence {
        ...Quote
      }
      reaffirmsConnection {
        edges {
          basis
          evidence {
            ...Quote
          }
          node {
            id
            content(lang: $lang)
            annex {
              eId
            }
          }
        }
      }
    }
  }
}
    fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<Commitments, CommitmentsVariables>;
export const Component = new TypedDocumentString(`
    query Component($eId: String!, $lang: Language = EN) {
  components(where: {eId: {eq: $eId}}) {
    nodes {
      id
      eId
      kind
      number
      heading(lang: $lang)
      text
      reproduces {
        id
        title(lang: $lang)
      }
      children {
        nodes {
          eId
          number
          text
        }
      }
      mentions {
        nodes {
          text
          start
          end
          actor {
            id
            name(lang: $lang)
          }
        }
      }
      placeMentions {
        nodes {
          text
          start
          end
          place {
            id
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<Component, ComponentVariables>;
export const Dataset = new TypedDocumentString(`
    query Dataset {
  dataset {
    version
    sourceSha256
    loadedAt
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<Dataset, DatasetVariables>;
export const Discrepancies = new TypedDocumentString(`
    query Discrepancies($where: DiscrepancyWhere, $lang: Language = EN, $first: Int, $after: String) {
  discrepancies(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      description(lang: $lang)
      resolution(lang: $lang)
      evidence {
        ...Quote
      }
    }
  }
}
    fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<Discrepancies, DiscrepanciesVariables>;
export const Neighbourhood = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $hops: Int = 1, $via: [RelationshipKind!], $lang: Language = EN, $first: Int) {
  neighbourhood(id: $id, hops: $hops, via: $via, first: $first) {
    complete
    nodes {
      ...Label
    }
    relationships {
      kind
      from {
        id
      }
      to {
        id
      }
      evidence {
        ...Quote
      }
    }
  }
}
    fragment Label on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Meeting {
    name(lang: $lang)
  }
  ... on Milestone {
    name(lang: $lang)
  }
  ... on Option {
    name(lang: $lang)
  }
  ... on Document {
    title(lang: $lang)
  }
  ... on Commitment {
    content(lang: $lang)
  }
  ... on Position {
    content(lang: $lang)
  }
  ... on Conclusion {
    content(lang: $lang)
  }
  ... on Discrepancy {
    description(lang: $lang)
  }
  ... on Component {
    eId
  }
}
fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<Neighbourhood, NeighbourhoodVariables>;
export const Options = new TypedDocumentString(`
    query Options($where: OptionWhere, $stances: [Stance!], $lang: Language = EN, $first: Int, $after: String) {
  options(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(lang: $lang)
      classification
      broader {
        id
        name(lang: $lang)
      }
      proposedBy {
        id
        name(lang: $lang)
      }
      evidence {
        ...Quote
      }
      positions(where: {stance: {in: $stances}}) {
        nodes {
          id
          stance
          date
          content(lang: $lang)
          actor {
            id
            name(lang: $lang)
          }
          evidence {
            ...Quote
          }
        }
      }
    }
  }
}
    fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<Options, OptionsVariables>;
export const ShortestPath = new TypedDocumentString(`
    query ShortestPath($from: ID!, $to: ID!, $maxHops: Int = 6, $via: [RelationshipKind!], $lang: Language = EN) {
  path(from: $from, to: $to, maxHops: $maxHops, via: $via) {
    length
    nodes {
      ...Label
    }
    relationships {
      kind
      from {
        id
      }
      to {
        id
      }
      evidence {
        ...Quote
      }
    }
  }
}
    fragment Label on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Meeting {
    name(lang: $lang)
  }
  ... on Milestone {
    name(lang: $lang)
  }
  ... on Option {
    name(lang: $lang)
  }
  ... on Document {
    title(lang: $lang)
  }
  ... on Commitment {
    content(lang: $lang)
  }
  ... on Position {
    content(lang: $lang)
  }
  ... on Conclusion {
    content(lang: $lang)
  }
  ... on Discrepancy {
    description(lang: $lang)
  }
  ... on Component {
    eId
  }
}
fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<ShortestPath, ShortestPathVariables>;
export const Search = new TypedDocumentString(`
    query Search($query: String!, $syntax: SearchSyntax, $types: [SearchType!], $lang: Language = EN, $first: Int, $after: String) {
  search(
    query: $query
    syntax: $syntax
    types: $types
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      score
      highlights {
        field
        lang
        text
        start
        end
      }
      node {
        ...Label
      }
    }
  }
}
    fragment Label on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Meeting {
    name(lang: $lang)
  }
  ... on Milestone {
    name(lang: $lang)
  }
  ... on Option {
    name(lang: $lang)
  }
  ... on Document {
    title(lang: $lang)
  }
  ... on Commitment {
    content(lang: $lang)
  }
  ... on Position {
    content(lang: $lang)
  }
  ... on Conclusion {
    content(lang: $lang)
  }
  ... on Discrepancy {
    description(lang: $lang)
  }
  ... on Component {
    eId
  }
}`) as unknown as TypedDocumentString<Search, SearchVariables>;
export const Timeline = new TypedDocumentString(`
    query Timeline($from: Date, $to: Date, $where: EventWhere, $lang: Language = EN, $first: Int, $after: String) {
  timeline(from: $from, to: $to, where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name(lang: $lang)
      edtf
      startDate
      endDate
      evidence {
        ...Quote
      }
    }
  }
}
    fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<Timeline, TimelineVariables>;
export const Trace = new TypedDocumentString(`
    query Trace($commitment: ID!, $lang: Language = EN, $first: Int) {
  trace(commitment: $commitment, first: $first) {
    depth
    basis
    commitment {
      id
      content(lang: $lang)
      modality
      debtors {
        id
        name(lang: $lang)
      }
    }
    reaffirmedBy {
      id
    }
    annex {
      eId
      number
      heading(lang: $lang)
    }
    component {
      eId
      number
      text
    }
    document {
      id
      title(lang: $lang)
    }
    meeting {
      id
      edtf
      places {
        name(lang: $lang)
      }
    }
    participants {
      edges {
        role
        basis
        node {
          id
          name(lang: $lang)
        }
      }
    }
    quotes {
      exact
      prefix
      suffix
      start
      end
      component {
        eId
      }
    }
    evidence {
      ...Quote
    }
  }
}
    fragment Quote on Evidence {
  exact
  component {
    eId
  }
}`) as unknown as TypedDocumentString<Trace, TraceVariables>;