// facts: processor
import { stripe } from "./stripe";

export const pay = (cents: number) => stripe.charges.create({ amount: cents }); // fact: processor stripe tier=call
export const stripes = (rows: string[]) => rows.map((r) => r + "striped"); // ok
