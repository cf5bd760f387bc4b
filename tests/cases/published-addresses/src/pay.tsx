import { z } from "zod";

const schema = z.object({ cardNumber: z.string(), cvv: z.string() }); // ok: checks what is typed

export const Pay = () => (
  <form onSubmit={confirm}>
    <input name="cardNumber" /> {/* ok: stays in the browser */}
    <input name="cvv" />
  </form>
);
