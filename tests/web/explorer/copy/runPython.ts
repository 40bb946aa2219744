import { join } from "node:path";
import { runProgram } from "../../../../src/database/local/runProgram";
import { pythonWith } from "../../../support/python";

const PACKAGE = join(__dirname, "../../../../notebooks/src");

/** Runs texts as a notebook would, a cell each; gives the ids in what the last line of each is worth, and in the tables that it names. */
const CELLS = `
import ast, json, os
import networkx, pandas

def ids(value):
    if isinstance(value, pandas.DataFrame):
        if {"meeting_id", "actor_id"} <= set(value.columns):
            return {f"{row.meeting_id} {row.actor_id}" for row in value.itertuples()}
        return set(value["id"])
    if isinstance(value, networkx.Graph):
        return set(value.nodes)
    if isinstance(value, list):
        return set().union(*map(ids, value))
    if isinstance(value, dict):
        return {value["id"]} if "id" in value else set().union(*map(ids, value.values()))
    return set()

found = []
for text in json.loads(os.environ["TEXTS"]):
    cell = ast.parse(text)
    last = cell.body.pop()
    names = {}
    exec(compile(cell, "cell", "exec"), names)
    source = ast.Expression(last.value) if isinstance(last, (ast.Expr, ast.Assign)) else None
    value = eval(compile(source, "cell", "eval"), names)
    found.append(sorted(ids(value) | ids(names.get("events"))))
print(json.dumps(found))
`;

/** The ids that each of some Python texts finds on a server. */
export async function runPython(texts: readonly string[], url: string): Promise<string[][]> {
  const environment = { ...process.env, KG_URL: url, PYTHONPATH: PACKAGE, PYTHONDONTWRITEBYTECODE: "1", TEXTS: JSON.stringify(texts) };
  const { code, lines } = await runProgram(await pythonWith(), ["-c", CELLS], { environment });
  if (code !== 0) throw new Error(lines.join("\n"));
  return JSON.parse(lines.at(-1) ?? "[]") as string[][];
}
