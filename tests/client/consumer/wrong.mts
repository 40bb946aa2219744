// What is wrong is refused before anything is sent: the compiler fails on a line that says @ts-expect-error and is right.
import { Attendance, connect, Dataset, Trace, type MeetingWhere } from "negotiations-graph/client";

const ask = connect();

export async function wrong(): Promise<void> {
  const { meetings } = await ask(Attendance);
  // @ts-expect-error The operation does not ask for this field.
  console.log(meetings.nodes[0]?.ordinal);
  // @ts-expect-error There is no such variable.
  await ask(Attendance, { when: "2007" });
  // @ts-expect-error It takes no variables.
  await ask(Dataset, { first: 1 });
  // @ts-expect-error It has a variable that must be given.
  await ask(Trace);
  // @ts-expect-error There is no such value of Basis.
  await ask(Attendance, { basis: ["GUESSED"] });
  // @ts-expect-error A date is compared with a date.
  const where: MeetingWhere = { startDate: { eq: 2007 } };
  // @ts-expect-error What is an answer cannot be changed.
  meetings.totalCount = 0;
  console.log(where);
}
