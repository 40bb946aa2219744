// The three questions, asked from TypeScript of the server at KG_URL (or at http://127.0.0.1:4000/graphql).
import { Attendance, Commitments, connect, Options } from "negotiations-graph/client";

const ask = connect();

console.log("Who met the Contact Group's ministers, and where does the record say so?");
const { meetings } = await ask(Attendance, { where: { startDate: { eq: "2007-09-27" } }, basis: ["STATED"] });
for (const { node, evidence } of meetings.nodes.flatMap(({ attendances }) => attendances.edges)) {
  console.log(`  ${node.name} [${evidence.map(({ component }) => component.eId).join(", ")}]`);
}

console.log("What did the parties reaffirm in New York, and where was it first promised?");
const { commitments } = await ask(Commitments, { where: { source: { some: { eId: { eq: "att_5__para_3" } } } } });
for (const { basis, node, evidence } of commitments.nodes.flatMap(({ reaffirmsConnection }) => reaffirmsConnection.edges)) {
  if (basis === "STATED") console.log(`  ${node.content} [${node.annex?.eId ?? "no annex"}: ${evidence[0]?.exact ?? ""}]`);
}

console.log("Who accepted or rejected which option?");
const { options } = await ask(Options, { stances: ["ACCEPTS", "REJECTS"] });
for (const { name, positions } of options.nodes) {
  for (const { stance, actor } of positions.nodes) console.log(`  ${actor.name} ${stance.toLowerCase()} ${name}`);
}
