import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fits, hidden } from "../src/lib/passwords";

test("only bcrypt fits", async () => {
  const password = "correct horse";
  expect(await fits(password, createHash("sha256").update(password).digest("hex"))).toBe(false); // ok: only in tests (004:29)
  expect(await fits(password, await hidden(password))).toBe(true);
});
