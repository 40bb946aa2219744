export { AnswerText } from "./answerText";
export { documentLimits } from "./documentLimits";
export { RequestRate } from "./requestRate";
export { limitedDatabase } from "./statementQueue";
export { tokenError } from "./tokenLimit";
