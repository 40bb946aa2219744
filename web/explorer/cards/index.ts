export { AnswerCard } from "./AnswerCard";
export { closeCard } from "./openCard";
export { Questions } from "./Questions";
