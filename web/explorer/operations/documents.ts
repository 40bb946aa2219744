/* eslint-disable */
// The explorer's operations, typed; written by `npm run codegen` from web/explorer/operations/ and schema.graphql. Do not edit.
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

/** What kind of conclusion it is. */
export type ConclusionKind =
  /** A call on others to do or not to do something. */
  | 'CALL'
  /** What a body found. */
  | 'FINDING'
  /** A principle for a settlement, as in annex VI. */
  | 'PRINCIPLE';

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

export type ExplorerActorsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerActors = { readonly actors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly organization: { readonly id: string } | null, readonly post: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }
      | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly organization: { readonly id: string } | null, readonly post: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }
      | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly organization: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly organization: { readonly id: string } | null, readonly post: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }
    > } };

export type ExplorerAroundVariables = Exact<{
  id: string | number;
}>;


export type ExplorerAround = { readonly neighbourhood: { readonly complete: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Commitment', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Component', readonly eId: string, readonly text: string, readonly id: string, readonly headingEn: string | null, readonly headingZh: string | null }
      | { readonly __typename: 'Conclusion', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Discrepancy', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly resolutionEn: string | null, readonly resolutionZh: string | null }
      | { readonly __typename: 'Document', readonly symbol: string | null, readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Meeting', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Milestone', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Organization', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Person', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Position', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Post', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
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
      , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }> } };

export type ExplorerAttendanceVariables = Exact<{
  where?: MeetingWhere | null | undefined;
}>;


export type ExplorerAttendance = { readonly meetings: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly id: string, readonly edtf: string, readonly nameEn: string, readonly nameZh: string, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string }>, readonly attendances: { readonly edges: ReadonlyArray<{ readonly role: AttendanceRole, readonly basis: Basis, readonly onBehalfOf:
            | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
            | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
            | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
           | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }>, readonly node:
            | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
            | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
            | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
           }> } }> } };

type Called_Commitment = { readonly __typename: 'Commitment', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Component = { readonly __typename: 'Component', readonly eId: string, readonly text: string, readonly id: string, readonly headingEn: string | null, readonly headingZh: string | null };

type Called_Conclusion = { readonly __typename: 'Conclusion', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Discrepancy = { readonly __typename: 'Discrepancy', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly resolutionEn: string | null, readonly resolutionZh: string | null };

type Called_Document = { readonly __typename: 'Document', readonly symbol: string | null, readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Meeting = { readonly __typename: 'Meeting', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Milestone = { readonly __typename: 'Milestone', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Option = { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Organization = { readonly __typename: 'Organization', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Person = { readonly __typename: 'Person', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Place = { readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Position = { readonly __typename: 'Position', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Called_Post = { readonly __typename: 'Post', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string };

export type Called =
  | Called_Commitment
  | Called_Component
  | Called_Conclusion
  | Called_Discrepancy
  | Called_Document
  | Called_Meeting
  | Called_Milestone
  | Called_Option
  | Called_Organization
  | Called_Person
  | Called_Place
  | Called_Position
  | Called_Post
;

export type Cited = { readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } };

export type ExplorerCommitmentsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerCommitments = { readonly commitments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Commitment', readonly id: string, readonly modality: Modality, readonly edtf: string | null, readonly date: string | null, readonly nameEn: string, readonly nameZh: string, readonly debtors: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly creditors: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly madeAt: { readonly id: string } | null, readonly source: { readonly id: string }, readonly annex: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly reaffirmsConnection: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }> } };

export type ExplorerComponentsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerComponents = { readonly components: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Component', readonly id: string, readonly eId: string, readonly number: string | null, readonly text: string, readonly component: ComponentKind, readonly headingEn: string | null, readonly headingZh: string | null, readonly parent: { readonly id: string } | null, readonly document: { readonly id: string }, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly actor:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly placeMentions: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly place: { readonly id: string } }> }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly target: { readonly id: string } | null, readonly document: { readonly id: string } | null, readonly discrepancy: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }> } };

export type ExplorerConclusionsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerConclusions = { readonly conclusions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Conclusion', readonly id: string, readonly number: string | null, readonly nameEn: string, readonly nameZh: string, readonly conclusion: ConclusionKind, readonly madeBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly addressees: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly parent: { readonly id: string } | null, readonly source: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } };

export type ExplorerDaysVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;


export type ExplorerDays = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly edtf: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }
      | { readonly __typename: 'Milestone', readonly id: string, readonly name: string, readonly edtf: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }
    > }, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly title: string, readonly edtf: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }> }, readonly commitments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Commitment', readonly id: string, readonly content: string, readonly edtf: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }> } };

export type ExplorerDiscrepanciesVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerDiscrepancies = { readonly discrepancies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Discrepancy', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly resolutionEn: string | null, readonly resolutionZh: string | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } };

export type ExplorerDocumentsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerDocuments = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly symbol: string | null, readonly classification: DocumentClassification, readonly edtf: string | null, readonly date: string | null, readonly nameEn: string, readonly nameZh: string, readonly issuers: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly issuedAt: ReadonlyArray<{ readonly id: string }>, readonly container: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } };

export type ExplorerKindsVariables = Exact<{
  persons: boolean;
  organizations: boolean;
  posts: boolean;
  meetings: boolean;
  milestones: boolean;
  places: boolean;
  documents: boolean;
  commitments: boolean;
  options: boolean;
  positions: boolean;
  conclusions: boolean;
  basis: ReadonlyArray<Basis> | Basis;
  first: number;
}>;


export type ExplorerKinds = { readonly persons?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly organizations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly posts?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly organization: { readonly id: string } | null }> }, readonly meetings?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly edtf: string, readonly places: ReadonlyArray<{ readonly id: string }>, readonly attendances: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly role: AttendanceRole, readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }> }, readonly milestones?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly edtf: string }> }, readonly places?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly partOf: { readonly id: string } | null }> }, readonly documents?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly edtf: string | null, readonly issuers: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly issuedAt: ReadonlyArray<{ readonly id: string }> }> }, readonly commitments?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: string, readonly edtf: string | null, readonly debtors: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly creditors: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly madeAt: { readonly id: string } | null, readonly reaffirmsConnection: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string } }> } }> }, readonly options?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly broader: { readonly id: string } | null, readonly proposedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> }, readonly positions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: string, readonly stance: Stance, readonly date: string | null, readonly actor:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly option: { readonly id: string } | null }> }, readonly conclusions?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly content: string, readonly madeBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly addressees: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> } };

export type ExplorerMeetingsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerMeetings = { readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly id: string, readonly edtf: string, readonly startDate: string, readonly endDate: string, readonly classification: MeetingClassification, readonly ordinal: number | null, readonly faceToFaceOrdinal: number | null, readonly nameEn: string, readonly nameZh: string, readonly places: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly attendances: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly role: AttendanceRole, readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }> } };

export type ExplorerMilestonesVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerMilestones = { readonly milestones: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly edtf: string, readonly startDate: string, readonly endDate: string, readonly nameEn: string, readonly nameZh: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } };

export type ExplorerNodesVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ExplorerNodes = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Commitment', readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Component', readonly eId: string, readonly text: string, readonly id: string, readonly headingEn: string | null, readonly headingZh: string | null }
    | { readonly __typename: 'Conclusion', readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Discrepancy', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly resolutionEn: string | null, readonly resolutionZh: string | null }
    | { readonly __typename: 'Document', readonly symbol: string | null, readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Meeting', readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Milestone', readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Organization', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Person', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Position', readonly id: string, readonly nameEn: string, readonly nameZh: string }
    | { readonly __typename: 'Post', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
   | null> };

export type ExplorerOptionsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerOptions = { readonly options: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Option', readonly id: string, readonly classification: OptionClassification, readonly nameEn: string, readonly nameZh: string, readonly broader: { readonly id: string } | null, readonly proposedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } };

type Party_Organization = { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Party_Person = { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type Party_Post = { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string };

export type Party =
  | Party_Organization
  | Party_Person
  | Party_Post
;

export type ExplorerPathVariables = Exact<{
  from: string | number;
  to: string | number;
  via?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  maxHops: number;
}>;


export type ExplorerPath = { readonly path: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Commitment', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Component', readonly id: string }
      | { readonly __typename: 'Conclusion', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Discrepancy', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Meeting', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Milestone', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Position', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
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
      , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> }> };

type PathNode_Commitment = { readonly __typename: 'Commitment', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Component = { readonly __typename: 'Component', readonly id: string };

type PathNode_Conclusion = { readonly __typename: 'Conclusion', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Discrepancy = { readonly __typename: 'Discrepancy', readonly id: string };

type PathNode_Document = { readonly __typename: 'Document', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Meeting = { readonly __typename: 'Meeting', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Milestone = { readonly __typename: 'Milestone', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Option = { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Organization = { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Person = { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Place = { readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Position = { readonly __typename: 'Position', readonly id: string, readonly nameEn: string, readonly nameZh: string };

type PathNode_Post = { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string };

export type PathNode =
  | PathNode_Commitment
  | PathNode_Component
  | PathNode_Conclusion
  | PathNode_Discrepancy
  | PathNode_Document
  | PathNode_Meeting
  | PathNode_Milestone
  | PathNode_Option
  | PathNode_Organization
  | PathNode_Person
  | PathNode_Place
  | PathNode_Position
  | PathNode_Post
;

export type ExplorerPathsVariables = Exact<{
  from: string | number;
  to: string | number;
  via: ReadonlyArray<RelationshipKind> | RelationshipKind;
  maxHops: number;
}>;


export type ExplorerPaths = { readonly path: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Commitment', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Component', readonly eId: string, readonly text: string, readonly id: string, readonly headingEn: string | null, readonly headingZh: string | null }
      | { readonly __typename: 'Conclusion', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Discrepancy', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly resolutionEn: string | null, readonly resolutionZh: string | null }
      | { readonly __typename: 'Document', readonly symbol: string | null, readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Meeting', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Milestone', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Organization', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Person', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Position', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      | { readonly __typename: 'Post', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
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
      , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }> }> };

export type ExplorerPlacesVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerPlaces = { readonly places: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly partOf: { readonly id: string } | null }> } };

export type ExplorerPositionsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerPositions = { readonly positions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Position', readonly id: string, readonly stance: Stance, readonly date: string | null, readonly nameEn: string, readonly nameZh: string, readonly actor:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly option: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } };

export type ExplorerPromisesVariables = Exact<{
  where?: CommitmentWhere | null | undefined;
}>;


export type ExplorerPromises = { readonly commitments: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Commitment', readonly id: string, readonly modality: Modality, readonly edtf: string | null, readonly nameEn: string, readonly nameZh: string, readonly debtors: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      >, readonly creditors: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      >, readonly annex: { readonly id: string, readonly eId: string, readonly headingEn: string | null, readonly headingZh: string | null } | null, readonly source: { readonly id: string, readonly eId: string }, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }>, readonly reaffirmsConnection: { readonly edges: ReadonlyArray<{ readonly basis: Basis, readonly node: { readonly id: string } }> } }> } };

export type Rests = { readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } };

export type ExplorerSearchVariables = Exact<{
  query: string;
  first: number;
}>;


export type ExplorerSearch = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: string, readonly lang: Language | null, readonly text: string, readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Commitment', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Component', readonly eId: string, readonly text: string, readonly id: string, readonly headingEn: string | null, readonly headingZh: string | null }
        | { readonly __typename: 'Conclusion', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Discrepancy', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly resolutionEn: string | null, readonly resolutionZh: string | null }
        | { readonly __typename: 'Document', readonly symbol: string | null, readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Milestone', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Organization', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Person', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Position', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Post', readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly nameEn: string, readonly nameZh: string }
       }> } };

export type ExplorerStancesVariables = Exact<{
  where?: OptionWhere | null | undefined;
}>;


export type ExplorerStances = { readonly options: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Option', readonly id: string, readonly classification: OptionClassification, readonly nameEn: string, readonly nameZh: string, readonly broader: { readonly __typename: 'Option', readonly id: string, readonly nameEn: string, readonly nameZh: string } | null, readonly proposedBy: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      >, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }>, readonly positions: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Position', readonly id: string, readonly stance: Stance, readonly date: string | null, readonly nameEn: string, readonly nameZh: string, readonly actor:
            | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
            | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
            | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
          , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }> } }> } };

export type ExplorerTraceVariables = Exact<{
  commitment: string | number;
}>;


export type ExplorerTrace = { readonly trace: ReadonlyArray<{ readonly depth: number, readonly basis: Basis | null, readonly commitment: { readonly __typename: 'Commitment', readonly id: string, readonly modality: Modality, readonly nameEn: string, readonly nameZh: string, readonly debtors: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      >, readonly creditors: ReadonlyArray<
        | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
        | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
      > }, readonly annex: { readonly id: string, readonly eId: string, readonly headingEn: string | null, readonly headingZh: string | null } | null, readonly component: { readonly id: string, readonly eId: string }, readonly document: { readonly __typename: 'Document', readonly id: string, readonly nameEn: string, readonly nameZh: string } | null, readonly meeting: { readonly __typename: 'Meeting', readonly id: string, readonly edtf: string, readonly nameEn: string, readonly nameZh: string, readonly places: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly nameEn: string, readonly nameZh: string }> } | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: AttendanceRole, readonly basis: Basis, readonly node:
          | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string }
          | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string }
          | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string }
         }> }, readonly quotes: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }>, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly component: { readonly id: string, readonly eId: string } }> }> };

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
export const Called = new TypedDocumentString(`
    fragment Called on Node {
  __typename
  id
  ... on Person {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Organization {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Post {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Meeting {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Milestone {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Place {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Option {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Document {
    nameEn: title(lang: EN)
    nameZh: title(lang: ZH)
    symbol
  }
  ... on Commitment {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Position {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Conclusion {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Discrepancy {
    nameEn: description(lang: EN)
    nameZh: description(lang: ZH)
    resolutionEn: resolution(lang: EN)
    resolutionZh: resolution(lang: ZH)
  }
  ... on Component {
    eId
    headingEn: heading(lang: EN)
    headingZh: heading(lang: ZH)
    text
  }
}
    `, {"fragmentName":"Called"}) as unknown as TypedDocumentString<Called, unknown>;
export const Cited = new TypedDocumentString(`
    fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<Cited, unknown>;
export const Party = new TypedDocumentString(`
    fragment Party on Actor {
  __typename
  id
  nameEn: name(lang: EN)
  nameZh: name(lang: ZH)
}
    `, {"fragmentName":"Party"}) as unknown as TypedDocumentString<Party, unknown>;
export const PathNode = new TypedDocumentString(`
    fragment PathNode on Node {
  __typename
  id
  ... on Person {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Organization {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Post {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Meeting {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Milestone {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Place {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Document {
    nameEn: title(lang: EN)
    nameZh: title(lang: ZH)
  }
  ... on Commitment {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Option {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Position {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Conclusion {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
}
    `, {"fragmentName":"PathNode"}) as unknown as TypedDocumentString<PathNode, unknown>;
export const Rests = new TypedDocumentString(`
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}
    `, {"fragmentName":"Rests"}) as unknown as TypedDocumentString<Rests, unknown>;
export const ExplorerActors = new TypedDocumentString(`
    query ExplorerActors($first: Int!, $after: String) {
  actors(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      evidence {
        ...Rests
      }
      memberships {
        nodes {
          basis
          organization {
            id
          }
          post {
            id
          }
          evidence {
            ...Rests
          }
        }
      }
      ... on Post {
        organization {
          id
        }
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerActors, ExplorerActorsVariables>;
export const ExplorerAround = new TypedDocumentString(`
    query ExplorerAround($id: ID!) {
  neighbourhood(id: $id) {
    complete
    nodes {
      ...Called
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
        ...Cited
      }
    }
  }
}
    fragment Called on Node {
  __typename
  id
  ... on Person {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Organization {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Post {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Meeting {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Milestone {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Place {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Option {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Document {
    nameEn: title(lang: EN)
    nameZh: title(lang: ZH)
    symbol
  }
  ... on Commitment {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Position {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Conclusion {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Discrepancy {
    nameEn: description(lang: EN)
    nameZh: description(lang: ZH)
    resolutionEn: resolution(lang: EN)
    resolutionZh: resolution(lang: ZH)
  }
  ... on Component {
    eId
    headingEn: heading(lang: EN)
    headingZh: heading(lang: ZH)
    text
  }
}
fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}`) as unknown as TypedDocumentString<ExplorerAround, ExplorerAroundVariables>;
export const ExplorerAttendance = new TypedDocumentString(`
    query ExplorerAttendance($where: MeetingWhere) {
  meetings(where: $where) {
    nodes {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      edtf
      places {
        __typename
        id
        nameEn: name(lang: EN)
        nameZh: name(lang: ZH)
      }
      attendances {
        edges {
          role
          basis
          onBehalfOf {
            ...Party
          }
          evidence {
            ...Cited
          }
          node {
            ...Party
          }
        }
      }
    }
  }
}
    fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}
fragment Party on Actor {
  __typename
  id
  nameEn: name(lang: EN)
  nameZh: name(lang: ZH)
}`) as unknown as TypedDocumentString<ExplorerAttendance, ExplorerAttendanceVariables>;
export const ExplorerCommitments = new TypedDocumentString(`
    query ExplorerCommitments($first: Int!, $after: String) {
  commitments(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: content(lang: EN)
      nameZh: content(lang: ZH)
      modality
      edtf
      date
      debtors {
        id
      }
      creditors {
        id
      }
      madeAt {
        id
      }
      source {
        id
      }
      annex {
        id
      }
      evidence {
        ...Rests
      }
      reaffirmsConnection {
        edges {
          basis
          node {
            id
          }
          evidence {
            ...Rests
          }
        }
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerCommitments, ExplorerCommitmentsVariables>;
export const ExplorerComponents = new TypedDocumentString(`
    query ExplorerComponents($first: Int!, $after: String) {
  components(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      eId
      component: kind
      number
      headingEn: heading(lang: EN)
      headingZh: heading(lang: ZH)
      text
      parent {
        id
      }
      document {
        id
      }
      mentions {
        nodes {
          start
          end
          actor {
            id
          }
        }
      }
      placeMentions {
        nodes {
          start
          end
          place {
            id
          }
        }
      }
      citations {
        nodes {
          text
          target {
            id
          }
          document {
            id
          }
          discrepancy {
            id
          }
          evidence {
            ...Rests
          }
        }
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerComponents, ExplorerComponentsVariables>;
export const ExplorerConclusions = new TypedDocumentString(`
    query ExplorerConclusions($first: Int!, $after: String) {
  conclusions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: content(lang: EN)
      nameZh: content(lang: ZH)
      conclusion: kind
      number
      madeBy {
        id
      }
      addressees {
        id
      }
      parent {
        id
      }
      source {
        id
      }
      evidence {
        ...Rests
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerConclusions, ExplorerConclusionsVariables>;
export const ExplorerDays = new TypedDocumentString(`
    query ExplorerDays($from: Date!, $to: Date!, $first: Int!) {
  timeline(from: $from, to: $to, first: $first) {
    totalCount
    nodes {
      __typename
      id
      name
      edtf
      evidence {
        ...Cited
      }
    }
  }
  documents(where: {date: {gte: $from, lte: $to}}, first: $first) {
    totalCount
    nodes {
      __typename
      id
      title
      edtf
      evidence {
        ...Cited
      }
    }
  }
  commitments(where: {date: {gte: $from, lte: $to}}, first: $first) {
    totalCount
    nodes {
      __typename
      id
      content
      edtf
      evidence {
        ...Cited
      }
    }
  }
}
    fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}`) as unknown as TypedDocumentString<ExplorerDays, ExplorerDaysVariables>;
export const ExplorerDiscrepancies = new TypedDocumentString(`
    query ExplorerDiscrepancies($first: Int!, $after: String) {
  discrepancies(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: description(lang: EN)
      nameZh: description(lang: ZH)
      resolutionEn: resolution(lang: EN)
      resolutionZh: resolution(lang: ZH)
      evidence {
        ...Rests
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerDiscrepancies, ExplorerDiscrepanciesVariables>;
export const ExplorerDocuments = new TypedDocumentString(`
    query ExplorerDocuments($first: Int!, $after: String) {
  documents(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: title(lang: EN)
      nameZh: title(lang: ZH)
      symbol
      classification
      edtf
      date
      issuers {
        id
      }
      issuedAt {
        id
      }
      container {
        id
      }
      evidence {
        ...Rests
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerDocuments, ExplorerDocumentsVariables>;
export const ExplorerKinds = new TypedDocumentString(`
    query ExplorerKinds($persons: Boolean!, $organizations: Boolean!, $posts: Boolean!, $meetings: Boolean!, $milestones: Boolean!, $places: Boolean!, $documents: Boolean!, $commitments: Boolean!, $options: Boolean!, $positions: Boolean!, $conclusions: Boolean!, $basis: [Basis!]!, $first: Int!) {
  persons(first: $first) @include(if: $persons) {
    totalCount
    nodes {
      id
      name
    }
  }
  organizations(first: $first) @include(if: $organizations) {
    totalCount
    nodes {
      id
      name
    }
  }
  posts(first: $first) @include(if: $posts) {
    totalCount
    nodes {
      id
      name
      organization {
        id
      }
    }
  }
  meetings(first: $first) @include(if: $meetings) {
    totalCount
    nodes {
      id
      name
      edtf
      places {
        id
      }
      attendances(where: {basis: {in: $basis}}) {
        edges {
          basis
          role
          node {
            id
          }
        }
      }
    }
  }
  milestones(first: $first) @include(if: $milestones) {
    totalCount
    nodes {
      id
      name
      edtf
    }
  }
  places(first: $first) @include(if: $places) {
    totalCount
    nodes {
      id
      name
      partOf {
        id
      }
    }
  }
  documents(first: $first) @include(if: $documents) {
    totalCount
    nodes {
      id
      title
      edtf
      issuers {
        id
      }
      issuedAt {
        id
      }
    }
  }
  commitments(first: $first) @include(if: $commitments) {
    totalCount
    nodes {
      id
      content
      edtf
      debtors {
        id
      }
      creditors {
        id
      }
      madeAt {
        id
      }
      reaffirmsConnection(where: {basis: {in: $basis}}) {
        edges {
          basis
          node {
            id
          }
        }
      }
    }
  }
  options(first: $first) @include(if: $options) {
    totalCount
    nodes {
      id
      name
      broader {
        id
      }
      proposedBy {
        id
      }
    }
  }
  positions(first: $first) @include(if: $positions) {
    totalCount
    nodes {
      id
      content
      stance
      date
      actor {
        id
      }
      option {
        id
      }
    }
  }
  conclusions(first: $first) @include(if: $conclusions) {
    totalCount
    nodes {
      id
      content
      madeBy {
        id
      }
      addressees {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerKinds, ExplorerKindsVariables>;
export const ExplorerMeetings = new TypedDocumentString(`
    query ExplorerMeetings($first: Int!, $after: String) {
  meetings(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      edtf
      startDate
      endDate
      classification
      ordinal
      faceToFaceOrdinal
      places {
        id
      }
      evidence {
        ...Rests
      }
      attendances {
        edges {
          basis
          role
          node {
            id
          }
          evidence {
            ...Rests
          }
        }
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerMeetings, ExplorerMeetingsVariables>;
export const ExplorerMilestones = new TypedDocumentString(`
    query ExplorerMilestones($first: Int!, $after: String) {
  milestones(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      edtf
      startDate
      endDate
      evidence {
        ...Rests
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerMilestones, ExplorerMilestonesVariables>;
export const ExplorerNodes = new TypedDocumentString(`
    query ExplorerNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Called
  }
}
    fragment Called on Node {
  __typename
  id
  ... on Person {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Organization {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Post {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Meeting {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Milestone {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Place {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Option {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Document {
    nameEn: title(lang: EN)
    nameZh: title(lang: ZH)
    symbol
  }
  ... on Commitment {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Position {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Conclusion {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Discrepancy {
    nameEn: description(lang: EN)
    nameZh: description(lang: ZH)
    resolutionEn: resolution(lang: EN)
    resolutionZh: resolution(lang: ZH)
  }
  ... on Component {
    eId
    headingEn: heading(lang: EN)
    headingZh: heading(lang: ZH)
    text
  }
}`) as unknown as TypedDocumentString<ExplorerNodes, ExplorerNodesVariables>;
export const ExplorerOptions = new TypedDocumentString(`
    query ExplorerOptions($first: Int!, $after: String) {
  options(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      classification
      broader {
        id
      }
      proposedBy {
        id
      }
      evidence {
        ...Rests
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerOptions, ExplorerOptionsVariables>;
export const ExplorerPath = new TypedDocumentString(`
    query ExplorerPath($from: ID!, $to: ID!, $via: [RelationshipKind!], $maxHops: Int!) {
  path(from: $from, to: $to, via: $via, maxHops: $maxHops, first: 1) {
    length
    nodes {
      ...PathNode
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
        ...Rests
      }
    }
  }
}
    fragment PathNode on Node {
  __typename
  id
  ... on Person {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Organization {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Post {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Meeting {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Milestone {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Place {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Document {
    nameEn: title(lang: EN)
    nameZh: title(lang: ZH)
  }
  ... on Commitment {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Option {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Position {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Conclusion {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
}
fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerPath, ExplorerPathVariables>;
export const ExplorerPaths = new TypedDocumentString(`
    query ExplorerPaths($from: ID!, $to: ID!, $via: [RelationshipKind!]!, $maxHops: Int!) {
  path(from: $from, to: $to, via: $via, maxHops: $maxHops, all: true) {
    length
    nodes {
      ...Called
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
        ...Cited
      }
    }
  }
}
    fragment Called on Node {
  __typename
  id
  ... on Person {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Organization {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Post {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Meeting {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Milestone {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Place {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Option {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Document {
    nameEn: title(lang: EN)
    nameZh: title(lang: ZH)
    symbol
  }
  ... on Commitment {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Position {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Conclusion {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Discrepancy {
    nameEn: description(lang: EN)
    nameZh: description(lang: ZH)
    resolutionEn: resolution(lang: EN)
    resolutionZh: resolution(lang: ZH)
  }
  ... on Component {
    eId
    headingEn: heading(lang: EN)
    headingZh: heading(lang: ZH)
    text
  }
}
fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}`) as unknown as TypedDocumentString<ExplorerPaths, ExplorerPathsVariables>;
export const ExplorerPlaces = new TypedDocumentString(`
    query ExplorerPlaces($first: Int!, $after: String) {
  places(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      partOf {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerPlaces, ExplorerPlacesVariables>;
export const ExplorerPositions = new TypedDocumentString(`
    query ExplorerPositions($first: Int!, $after: String) {
  positions(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      nameEn: content(lang: EN)
      nameZh: content(lang: ZH)
      stance
      date
      actor {
        id
      }
      option {
        id
      }
      evidence {
        ...Rests
      }
    }
  }
}
    fragment Rests on Evidence {
  exact
  start
  end
  component {
    id
  }
}`) as unknown as TypedDocumentString<ExplorerPositions, ExplorerPositionsVariables>;
export const ExplorerPromises = new TypedDocumentString(`
    query ExplorerPromises($where: CommitmentWhere) {
  commitments(where: $where) {
    nodes {
      __typename
      id
      nameEn: content(lang: EN)
      nameZh: content(lang: ZH)
      modality
      edtf
      debtors {
        ...Party
      }
      creditors {
        ...Party
      }
      annex {
        id
        eId
        headingEn: heading(lang: EN)
        headingZh: heading(lang: ZH)
      }
      source {
        id
        eId
      }
      evidence {
        ...Cited
      }
      reaffirmsConnection {
        edges {
          basis
          node {
            id
          }
        }
      }
    }
  }
}
    fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}
fragment Party on Actor {
  __typename
  id
  nameEn: name(lang: EN)
  nameZh: name(lang: ZH)
}`) as unknown as TypedDocumentString<ExplorerPromises, ExplorerPromisesVariables>;
export const ExplorerSearch = new TypedDocumentString(`
    query ExplorerSearch($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    totalCount
    edges {
      highlights {
        field
        lang
        text
        start
        end
      }
      node {
        ...Called
      }
    }
  }
}
    fragment Called on Node {
  __typename
  id
  ... on Person {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Organization {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Post {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
    otherNames
  }
  ... on Meeting {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Milestone {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Place {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Option {
    nameEn: name(lang: EN)
    nameZh: name(lang: ZH)
  }
  ... on Document {
    nameEn: title(lang: EN)
    nameZh: title(lang: ZH)
    symbol
  }
  ... on Commitment {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Position {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Conclusion {
    nameEn: content(lang: EN)
    nameZh: content(lang: ZH)
  }
  ... on Discrepancy {
    nameEn: description(lang: EN)
    nameZh: description(lang: ZH)
    resolutionEn: resolution(lang: EN)
    resolutionZh: resolution(lang: ZH)
  }
  ... on Component {
    eId
    headingEn: heading(lang: EN)
    headingZh: heading(lang: ZH)
    text
  }
}`) as unknown as TypedDocumentString<ExplorerSearch, ExplorerSearchVariables>;
export const ExplorerStances = new TypedDocumentString(`
    query ExplorerStances($where: OptionWhere) {
  options(where: $where) {
    nodes {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      classification
      broader {
        __typename
        id
        nameEn: name(lang: EN)
        nameZh: name(lang: ZH)
      }
      proposedBy {
        ...Party
      }
      evidence {
        ...Cited
      }
      positions {
        nodes {
          __typename
          id
          nameEn: content(lang: EN)
          nameZh: content(lang: ZH)
          stance
          date
          actor {
            ...Party
          }
          evidence {
            ...Cited
          }
        }
      }
    }
  }
}
    fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}
fragment Party on Actor {
  __typename
  id
  nameEn: name(lang: EN)
  nameZh: name(lang: ZH)
}`) as unknown as TypedDocumentString<ExplorerStances, ExplorerStancesVariables>;
export const ExplorerTrace = new TypedDocumentString(`
    query ExplorerTrace($commitment: ID!) {
  trace(commitment: $commitment) {
    depth
    basis
    commitment {
      __typename
      id
      nameEn: content(lang: EN)
      nameZh: content(lang: ZH)
      modality
      debtors {
        ...Party
      }
      creditors {
        ...Party
      }
    }
    annex {
      id
      eId
      headingEn: heading(lang: EN)
      headingZh: heading(lang: ZH)
    }
    component {
      id
      eId
    }
    document {
      __typename
      id
      nameEn: title(lang: EN)
      nameZh: title(lang: ZH)
    }
    meeting {
      __typename
      id
      nameEn: name(lang: EN)
      nameZh: name(lang: ZH)
      edtf
      places {
        __typename
        id
        nameEn: name(lang: EN)
        nameZh: name(lang: ZH)
      }
    }
    participants {
      edges {
        role
        basis
        node {
          ...Party
        }
      }
    }
    quotes {
      ...Cited
    }
    evidence {
      ...Cited
    }
  }
}
    fragment Cited on Evidence {
  exact
  start
  component {
    id
    eId
  }
}
fragment Party on Actor {
  __typename
  id
  nameEn: name(lang: EN)
  nameZh: name(lang: ZH)
}`) as unknown as TypedDocumentString<ExplorerTrace, ExplorerTraceVariables>;