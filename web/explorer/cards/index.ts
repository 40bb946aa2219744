export { AnswerCard } from "./AnswerCard";
export { attendanceOf, promisesOf, stancesOf, traceOf, trace } from "./answers";
export { closeCard } from "./openCard";
export { Questions } from "./Questions";
