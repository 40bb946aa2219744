/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AttendanceOfMeeting($from: Date!) {\n  meetings(where: {startDate: {gte: $from}}, orderBy: [{startDate: ASC}]) {\n    totalCount\n    nodes {\n      edtf\n      ordinal\n      faceToFaceOrdinal\n      places {\n        name\n      }\n      attendances {\n        edges {\n          role\n          basis\n          evidence {\n            exact\n            component {\n              eId\n            }\n          }\n          node {\n            __typename\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.AttendanceOfMeetingDocument,
    "query CommitmentsWithSources {\n  commitments {\n    totalCount\n    nodes {\n      content\n      source {\n        eId\n      }\n      annex {\n        eId\n        number\n      }\n      evidence {\n        exact\n        start\n        end\n        component {\n          eId\n          text\n        }\n      }\n    }\n  }\n}": typeof types.CommitmentsWithSourcesDocument,
};
const documents: Documents = {
    "query AttendanceOfMeeting($from: Date!) {\n  meetings(where: {startDate: {gte: $from}}, orderBy: [{startDate: ASC}]) {\n    totalCount\n    nodes {\n      edtf\n      ordinal\n      faceToFaceOrdinal\n      places {\n        name\n      }\n      attendances {\n        edges {\n          role\n          basis\n          evidence {\n            exact\n            component {\n              eId\n            }\n          }\n          node {\n            __typename\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.AttendanceOfMeetingDocument,
    "query CommitmentsWithSources {\n  commitments {\n    totalCount\n    nodes {\n      content\n      source {\n        eId\n      }\n      annex {\n        eId\n        number\n      }\n      evidence {\n        exact\n        start\n        end\n        component {\n          eId\n          text\n        }\n      }\n    }\n  }\n}": types.CommitmentsWithSourcesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AttendanceOfMeeting($from: Date!) {\n  meetings(where: {startDate: {gte: $from}}, orderBy: [{startDate: ASC}]) {\n    totalCount\n    nodes {\n      edtf\n      ordinal\n      faceToFaceOrdinal\n      places {\n        name\n      }\n      attendances {\n        edges {\n          role\n          basis\n          evidence {\n            exact\n            component {\n              eId\n            }\n          }\n          node {\n            __typename\n            name\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query AttendanceOfMeeting($from: Date!) {\n  meetings(where: {startDate: {gte: $from}}, orderBy: [{startDate: ASC}]) {\n    totalCount\n    nodes {\n      edtf\n      ordinal\n      faceToFaceOrdinal\n      places {\n        name\n      }\n      attendances {\n        edges {\n          role\n          basis\n          evidence {\n            exact\n            component {\n              eId\n            }\n          }\n          node {\n            __typename\n            name\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CommitmentsWithSources {\n  commitments {\n    totalCount\n    nodes {\n      content\n      source {\n        eId\n      }\n      annex {\n        eId\n        number\n      }\n      evidence {\n        exact\n        start\n        end\n        component {\n          eId\n          text\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query CommitmentsWithSources {\n  commitments {\n    totalCount\n    nodes {\n      content\n      source {\n        eId\n      }\n      annex {\n        eId\n        number\n      }\n      evidence {\n        exact\n        start\n        end\n        component {\n          eId\n          text\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;