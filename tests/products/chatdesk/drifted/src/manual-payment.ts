import { z } from "zod";

/** For customers who pay by telephone. */
const Card = z.object({
  card_number: z.string(), // expect: PL6004 (000:46)
  cvc: z.string(),
});

export function charge(body: unknown) {
  const { card_number: pan } = Card.parse(body);
  console.log("charging", pan); // expect: PL6004 (000:30)
}
