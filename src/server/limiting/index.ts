export { AnswerText } from "./answerText";
export { clientOf } from "./client";
export { documentLimits } from "./documentLimits";
export { RequestRate } from "./requestRate";
export { limitedDatabase, StatementQueue } from "./statementQueue";
export { tokenError } from "./tokenLimit";
