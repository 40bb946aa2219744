export { AnswerCard } from "./AnswerCard";
export { attendanceOf, promisesOf, stancesOf, traceOf, trace } from "./answers";
export { Questions } from "./Questions";
