import { Failure } from "../failure";
import { alike } from "./ask/alike";
import { askOne, withServer } from "./ask/askOne";
import { traceTree, type TraceStep } from "./output/traceTree";
import { treeOf } from "./output/tree";
import type { TextFormat } from "./output/answerFormat";
import { jsonOf, terminalWidth, write } from "./output/write";

export interface TraceOptions {
  readonly lang: string;
  readonly stated: boolean;
  readonly format: TextFormat;
  readonly url?: string;
}

const traceQuery = (stated: boolean): string => `query Trace($id: ID!, $lang: Language) ${stated ? "@stated " : ""}{
  trace(commitment: $id) {
    basis
    reaffirmedBy { id }
    evidence { ...Quote }
    commitment { id content(lang: $lang) debtors { name(lang: $lang) } creditors { name(lang: $lang) } }
    quotes { ...Quote }
    component { eId kind number }
    annex { eId number heading(lang: $lang) }
    document { id title(lang: $lang) }
    meeting { id name(lang: $lang) edtf places { name(lang: $lang) } }
    participants { edges { basis role node { name(lang: $lang) } } }
  }
}
fragment Quote on Evidence { exact start end component { eId } }`;

const IDS = `query Ids($id: ID!, $after: String) {
  node(id: $id) { __typename }
  commitments(after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;

interface Ids {
  readonly node: { readonly __typename: string } | null;
  readonly commitments: { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

/**
 * Prints the way from a commitment to the words, the annex, the document, the meeting and the people behind it, and on to what it reaffirms.
 * Throws a Failure QUERY, with those that are like it, for an id that is no commitment's.
 */
export async function trace(id: string, { lang, stated, format, url }: TraceOptions): Promise<void> {
  const steps = await withServer(url, async (address) => {
    const found = await askOne<{ readonly trace: readonly TraceStep[] }>(address, traceQuery(stated), { id, lang });
    if (found.trace.length === 0) throw await unknown(address, id);
    return found.trace;
  });
  await write(format === "json" ? jsonOf(steps) : treeOf(traceTree(steps), terminalWidth()));
}

async function unknown(address: string, id: string): Promise<Failure> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { node, commitments }: Ids = await askOne<Ids>(address, IDS, { id, after });
    if (node !== null) return new Failure("QUERY", `${id} is a ${node.__typename}; a trace starts at a commitment.`, ["`negotiations-graph search --kind Commitment WORDS` finds one."]);
    ids.push(...commitments.nodes.map((one) => one.id));
    if (!commitments.pageInfo.hasNextPage) break;
    after = commitments.pageInfo.endCursor;
  }
  return new Failure("QUERY", `There is no commitment ${id}.${alike(id, ids, 4)}`);
}
