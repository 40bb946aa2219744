import MarkdownIt from "markdown-it";
import { read } from "../support/files";

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** What HTML comments before it say: `<!-- exit: 3 -->` is exit → 3. */
  readonly marks: ReadonlyMap<string, string>;
}

/** A page in Markdown as far as it can be tested. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Anchors of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
  /** The targets of its links and pictures. */
  readonly links: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

const MARK = /<!--\s*(not run|exit|stays):\s*([^]*?)\s*-->/g;

export function readPage(path: string): Page {
  const tokens = new MarkdownIt({ html: true }).parse(read(path), {});
  const blocks: Block[] = [];
  const anchors = new Set<string>();
  let marks = new Map<string, string>();
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") anchors.add(slug(tokens[index + 1]?.content ?? ""));
    if (token.type === "html_block") marks = new Map([...marks, ...[...token.content.matchAll(MARK)].map(([, name = "", value = ""]) => [name, value] as const)]);
    else if (token.type === "fence") blocks.push({ language: token.info.trim(), text: token.content, line: (token.map?.[0] ?? 0) + 1, marks });
    if (token.type !== "html_block") marks = new Map();
  });
  return { blocks, anchors, links: tokens.flatMap(linksOf), tables: tablesOf(tokens) };
}

function linksOf({ children }: Token): string[] {
  return (children ?? []).flatMap((child) => ["href", "src"].map((name) => child.attrGet(name)).filter((target) => typeof target === "string"));
}

/** How GitHub writes a heading as an anchor: small letters, no punctuation, hyphens for spaces. */
function slug(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
}

function tablesOf(tokens: readonly Token[]): string[][][] {
  const tables: string[][][] = [];
  tokens.forEach(({ type, content }, index) => {
    if (type === "table_open") tables.push([]);
    if (type === "tr_open") tables.at(-1)?.push([]);
    if (type === "inline" && ["td_open", "th_open"].includes(tokens[index - 1]?.type ?? "")) tables.at(-1)?.at(-1)?.push(content);
  });
  return tables;
}
