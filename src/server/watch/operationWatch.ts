import type { Database } from "../../database";
import type { Watch } from "../../query";
import type { RequestRecord } from "./requestRecord";

/** Counts what an operation asks of the database, and ends its statement there when nobody waits for it any longer. */
export class OperationWatch implements Watch {
  constructor(
    private readonly record: RequestRecord,
    private readonly database: Pick<Database, "query">,
  ) {}

  readonly query: Database["query"] = async (statement, parameters, timeout) => {
    const { record } = this;
    record.statements += 1;
    const span = record.span?.child("statement");
    let rows = 0;
    try {
      const result = await this.database.query(statement, parameters, timeout, record.over);
      for (const row of result.records) rows += listsIn(row.get("answer"));
      return result;
    } finally {
      record.rows += rows;
      span?.end({ rows });
    }
  };

  compile<T>(work: () => T): T {
    const span = this.record.span?.child("compile");
    try {
      return work();
    } finally {
      span?.end({});
    }
  }
}

/** How many lists a value holds, at any depth. */
function listsIn(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  let count = 0;
  for (const one of value) if (Array.isArray(one)) count += 1 + listsIn(one);
  return count;
}
