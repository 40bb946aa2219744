import { registerEnumType } from "type-graphql";

const enumNames = new Map<object, string>();

/** The object that type-graphql wants of an enum: every name with itself as value, which is also what the graph stores. */
export function enumeration<const Name extends string>(name: string, description: string, values: Readonly<Record<Name, string>>): { readonly [N in Name]: N } {
  const names = Object.keys(values) as Name[];
  const object = Object.fromEntries(names.map((value) => [value, value])) as { readonly [N in Name]: N };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as { [N in Name]: { description: string } };
  registerEnumType(object, { name, description, valuesConfig });
  enumNames.set(object, name);
  return object;
}

/** The name of an enum in the schema, undefined for what is no enum. */
export function enumName(object: object): string | undefined {
  return enumNames.get(object);
}

export const Language = enumeration("Language", "The language of a name or a text.", {
  EN: "English: the project's own gloss.",
  ZH: "Chinese: the source.",
});

export const Basis = enumeration("Basis", "What a statement rests on.", {
  STATED: "The source says it.",
  INFERRED: "It follows from what the source says, or the source says it of the process and not of this meeting.",
});

export const ComponentKind = enumeration("ComponentKind", "The kinds of parts that the document has.", {
  LETTER: "The Secretary-General's letter.",
  REPORT: "The report that the letter encloses.",
  SECTION: "A headed part of the report.",
  PARAGRAPH: "A paragraph, numbered in the report, counted elsewhere.",
  ANNEX: "An annex.",
  CHAPEAU: "The words that open a list of points.",
  POINT: "A numbered point.",
  SUBPOINT: "A lettered point under a point.",
  ROW: "A line of the list of activities.",
});

export const OrganizationClassification = enumeration("OrganizationClassification", "What kind of body an organization is.", {
  STATE: "A state.",
  INTERGOVERNMENTAL_ORGANIZATION: "An organization of states.",
  ORGAN: "An organ of an organization.",
  MISSION: "A mission or force in the field.",
  OFFICE: "An office that serves a post or a process.",
  GROUP: "A group of states, bodies or persons.",
  DELEGATION: "Those whom a party sends.",
  PARTY: "A party to the negotiations.",
  OTHER: "None of these.",
});

export const MeetingClassification = enumeration("MeetingClassification", "What kind of meeting it is.", {
  CONTACT_GROUP: "The Troika with the Contact Group.",
  WITH_PARTIES: "The Troika with the parties.",
  MINISTERIAL: "Ministers of the Contact Group.",
  OTHER: "None of these.",
});

export const AttendanceRole = enumeration("AttendanceRole", "In what role somebody attends a meeting.", {
  PARTY: "A party to the negotiations, or its delegation.",
  MEDIATOR: "Who leads the negotiations.",
  HOST: "Who calls or hosts the meeting.",
  PARTICIPANT: "Who takes part otherwise.",
  OBSERVER: "Who is present without taking part.",
});

export const DocumentClassification = enumeration("DocumentClassification", "What kind of document it is.", {
  LETTER: "A letter.",
  REPORT: "A report.",
  STATEMENT: "A statement that a person or body issues alone.",
  DECLARATION: "A declaration that several accept.",
  NON_PAPER: "An unofficial paper.",
  COMMUNIQUE: "A press communiqué.",
  RESOLUTION: "A resolution of the Security Council.",
  PROPOSAL: "A proposal for a settlement.",
  TREATY: "A treaty, drafts included.",
  PRINCIPLES: "Guiding principles.",
  ASSESSMENT: "An assessment of the negotiations.",
  LIST: "A list, as of activities.",
  OTHER: "None of these.",
});

export const Modality = enumeration("Modality", "How a commitment binds.", {
  OBLIGATION: "The debtor undertakes to do something.",
  PROHIBITION: "The debtor undertakes not to do something.",
  DECLARED_INTENT: "The debtor says that it will, wants to or is ready to do something.",
});

export const OptionClassification = enumeration("OptionClassification", "What kind of option it is.", {
  STATUS_OPTION: "A possible status of Kosovo.",
  INTERNATIONAL_MODEL: "An arrangement elsewhere that was looked at.",
  PROPOSAL: "A proposal put forward by someone.",
});

export const Stance = enumeration("Stance", "How an actor stands to an option, or that it declares something.", {
  PROPOSES: "Puts it forward.",
  PREFERS: "Chooses it before others.",
  ACCEPTS: "Accepts it.",
  EXAMINES: "Discusses or looks at it.",
  REJECTS: "Rejects it.",
  RESPONDS_WITHOUT_FULL_ACCEPTANCE: "Answers it, without accepting all of it.",
  DECLARES: "Says something that is no answer to an option.",
});

export const ConclusionKind = enumeration("ConclusionKind", "What kind of conclusion it is.", {
  FINDING: "What a body found.",
  PRINCIPLE: "A principle for a settlement, as in annex VI.",
  CALL: "A call on others to do or not to do something.",
});

export const RelationshipKind = enumeration("RelationshipKind", "The kinds of relationships between nodes.", {
  MEMBER_OF: "An actor belongs to an organization.",
  HOLDS: "A person holds a post.",
  POST_IN: "A post is in an organization.",
  ATTENDED: "An actor attended a meeting.",
  HELD_AT: "A meeting was held at a place.",
  PART_OF: "A component, a place or a conclusion is part of a larger one.",
  COMMITTED_TO: "An actor is a debtor of a commitment.",
  OWED_TO: "A commitment is made toward an actor.",
  MADE_AT: "A commitment was made at a meeting.",
  STATED_IN: "A component states a commitment or a conclusion.",
  REAFFIRMS: "A commitment reaffirms an earlier one.",
  TAKES: "An actor takes a position.",
  ON: "A position is on an option.",
  PROPOSED: "An actor proposed an option.",
  ISSUED: "An actor issued a document.",
  ISSUED_AT: "A document was issued, accepted or read out at a meeting.",
  REPRODUCES: "A component reproduces a document.",
  CITES: "A component refers to a document or a component.",
  MENTIONS: "A component names an actor or a place.",
  BROADER: "An option is a case of a wider one.",
  CONCLUDED: "An actor came to a conclusion.",
  ADDRESSED_TO: "A conclusion is addressed to an actor.",
});

export const SearchSyntax = enumeration("SearchSyntax", "How a search is written.", {
  PLAIN: "Words, all of which must occur; no character has a special meaning. A run of Chinese characters is looked for as it stands, an English word by its stem.",
  ADVANCED: "The syntax of Lucene: AND, OR, NOT, quotes, *, ~, brackets, and fields such as nameEn: or text:.",
});

export const DatePart = enumeration("DatePart", "How exactly a date is taken.", {
  YEAR: "Its year: 2007.",
  MONTH: "Its month: 2007-09.",
  DAY: "The day: 2007-09-27.",
});

export const GroupSort = enumeration("GroupSort", "The order of groups.", {
  KEYS: "By their keys in turn, nodes in the order of the record; what has no value comes last.",
  COUNT: "The largest first, equal ones by their keys.",
});

export const SortDirection = enumeration("SortDirection", "Which way to sort.", {
  ASC: "From small to large, early to late; what has no value comes last.",
  DESC: "From large to small, late to early; what has no value comes last.",
});
