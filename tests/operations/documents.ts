/* eslint-disable */
// The operations of the tests, typed; written by `npm run codegen` from tests/operations/ and schema.graphql. Do not edit.
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

export type AttendanceOfMeetingVariables = Exact<{
  from: string;
}>;


export type AttendanceOfMeeting = { readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly edtf: string, readonly ordinal: number | null, readonly faceToFaceOrdinal: number | null, readonly places: ReadonlyArray<{ readonly name: string }>, readonly attendances: { readonly edges: ReadonlyArray<{ readonly role: AttendanceRole, readonly basis: Basis, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly component: { readonly eId: string } }>, readonly node:
            | { readonly __typename: 'Organization', readonly name: string }
            | { readonly __typename: 'Person', readonly name: string }
            | { readonly __typename: 'Post', readonly name: string }
           }> } }> } };

export type CommitmentsWithSourcesVariables = Exact<{ [key: string]: never; }>;


export type CommitmentsWithSources = { readonly commitments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly content: string, readonly source: { readonly eId: string }, readonly annex: { readonly eId: string, readonly number: string | null } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly component: { readonly eId: string, readonly text: string } }> }> } };

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

export const AttendanceOfMeeting = new TypedDocumentString(`
    query AttendanceOfMeeting($from: Date!) {
  meetings(where: {startDate: {gte: $from}}, orderBy: [{startDate: ASC}]) {
    totalCount
    nodes {
      edtf
      ordinal
      faceToFaceOrdinal
      places {
        name
      }
      attendances {
        edges {
          role
          basis
          evidence {
            exact
            component {
              eId
            }
          }
          node {
            __typename
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttendanceOfMeeting, AttendanceOfMeetingVariables>;
export const CommitmentsWithSources = new TypedDocumentString(`
    query CommitmentsWithSources {
  commitments {
    totalCount
    nodes {
      content
      source {
        eId
      }
      annex {
        eId
        number
      }
      evidence {
        exact
        start
        end
        component {
          eId
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommitmentsWithSources, CommitmentsWithSourcesVariables>;