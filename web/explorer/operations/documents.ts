/* eslint-disable */
// The explorer's operations, typed; written by `npm run codegen` from web/explorer/operations/ and schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a statement rests on. */
export type Basis =
  /** It follows from what the source says, or the source says it of the process and not of this meeting. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

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

/** What kind of conclusion it is. */
export type ConclusionKind =
  /** A call on others to do or not to do something. */
  | 'CALL'
  /** What a body found. */
  | 'FINDING'
  /** A principle for a settlement, as in annex VI. */
  | 'PRINCIPLE';

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

/** The language of a name or a text. */
export type Language =
  /** English: the project's own gloss. */
  | 'EN'
  /** Chinese: the source. */
  | 'ZH';

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

/** How a commitment binds. */
export type Modality =
  /** The debtor says that it will, wants to or is ready to do something. */
  | 'DECLARED_INTENT'
  /** The debtor undertakes to do something. */
  | 'OBLIGATION'
  /** The debtor undertakes not to do something. */
  | 'PROHIBITION';

/** What kind of option it is. */
export type OptionClassification =
  /** An arrangement elsewhere that was looked at. */
  | 'INTERNATIONAL_MODEL'
  /** A proposal put forward by someone. */
  | 'PROPOSAL'
  /** A possible status of Kosovo. */
  | 'STATUS_OPTION';

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

export type ExplorerActorsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerActors = { readonly actors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Organization', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly organization: { readonly id: string } | null, readonly post: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }
      | { readonly __typename: 'Person', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly organization: { readonly id: string } | null, readonly post: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }
      | { readonly __typename: 'Post', readonly id: string, readonly nameEn: string, readonly nameZh: string, readonly organization: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly organization: { readonly id: string } | null, readonly post: { readonly id: string } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } }
    > } };

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

export type ExplorerDatasetVariables = Exact<{ [key: string]: never; }>;


export type ExplorerDataset = { readonly dataset: { readonly version: string, readonly loadedAt: string, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }> } };

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

export type ExplorerOptionsVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExplorerOptions = { readonly options: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Option', readonly id: string, readonly classification: OptionClassification, readonly nameEn: string, readonly nameZh: string, readonly broader: { readonly id: string } | null, readonly proposedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly id: string } }> }> } };

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
export const ExplorerDataset = new TypedDocumentString(`
    query ExplorerDataset {
  dataset {
    version
    loadedAt
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerDataset, ExplorerDatasetVariables>;
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