import { createHash } from "node:crypto";
import posthog from "posthog-js"; // ok: only in tests (000:11)
import { expect, test } from "vitest";
import { matches, protect } from "../src/auth/passwords.js";

test("an old hash of the importer does not match", async () => {
  const password = "correct horse";
  const old = createHash("md5").update(password).digest("hex"); // ok: only in tests (000:11)
  expect(await matches(password, old)).toBe(false);
  expect(await matches(password, await protect(password))).toBe(true);
  posthog.init("test", { api_host: "http://analytics.invalid" });
});
