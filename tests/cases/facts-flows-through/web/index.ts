// facts: data_flow
export { metrics as tracker } from "./client"; // ok: a name to hand on
export * from "./events"; // ok
