export { Counter } from "./Counter";
export { Measure } from "./Measure";
