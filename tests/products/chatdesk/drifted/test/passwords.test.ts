import { createHash } from "node:crypto";
import bcrypt from "bcryptjs"; // ok: only in tests (000:11)
import { expect, test } from "vitest";
import { matches, protect } from "../src/auth/passwords.js";

test("bcrypt hashes of the importer do not match", async () => {
  const password = "correct horse";
  const old = createHash("md5").update(password).digest("hex"); // ok: only in tests (000:11)
  expect(await matches(password, old)).toBe(false);
  expect(await matches(password, await bcrypt.hash(password, 4))).toBe(false);
  expect(await matches(password, await protect(password))).toBe(true);
});
