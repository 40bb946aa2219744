// ---
// jupyter:
//   jupytext:
//     text_representation:
//       extension: .ts
//       format_name: percent
//   kernelspec:
//     display_name: Deno
//     language: typescript
//     name: deno
// ---

// %% [markdown]
// # The three questions, in TypeScript
//
// Names, variables and answers are typed: the editor completes them. The server is the one at KG_URL, or at `http://127.0.0.1:4000/graphql`.

// %%
import { Attendance, Commitments, connect, Options } from "negotiations-graph/client";

const ask = connect();

// %% [markdown]
// Who met the Contact Group's ministers, and where does the record say so?

// %%
const { meetings } = await ask(Attendance, { where: { startDate: { eq: "2007-09-27" } }, basis: ["STATED"] });
const attended = meetings.nodes.flatMap(({ attendances }) => attendances.edges);
console.log(attended.map(({ node, evidence }) => `${node.name} [${evidence.map(({ component }) => component.eId).join(", ")}]`).join("\n"));

// %% [markdown]
// What did the parties reaffirm in New York, in which annex was it first promised, by which words?

// %%
const { commitments } = await ask(Commitments, { where: { source: { some: { eId: { eq: "att_5__para_3" } } } } });
const reaffirmed = commitments.nodes.flatMap(({ reaffirmsConnection }) => reaffirmsConnection.edges).filter(({ basis }) => basis === "STATED");
console.log(reaffirmed.map(({ node, evidence }) => `${node.annex?.eId}: ${node.content} [${evidence[0]?.exact}]`).join("\n"));

// %% [markdown]
// Who accepted or rejected which option?

// %%
const { options } = await ask(Options, { stances: ["ACCEPTS", "REJECTS"] });
const stances = options.nodes.flatMap(({ name, positions }) => positions.nodes.map(({ stance, actor }) => `${actor.name} ${stance.toLowerCase()} ${name}`));
console.log([...new Set(stances)].join("\n"));
