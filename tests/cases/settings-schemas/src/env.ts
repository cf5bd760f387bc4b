import { z } from "zod";
import { cleanEnv, num } from "envalid";

export const env = z
  .object({
    CONVERSATION_RETENTION_DAYS: z.coerce.number().int().positive().default(180), // expect: PL5001
    INVITE_LINK_DAYS: z.coerce.number().default(180), // ok: another thing
  })
  .parse(process.env);
export const more = cleanEnv(process.env, {
  SESSION_TTL_DAYS: num({ default: 30 }), // ok: as promised
});
