import { createHash } from "node:crypto";
// [31mhostile[0m â€® <script>alert(1)</script> | `x` ::error::no ÿ
export const hash = (password) => createHash("sha256").update(password).digest("hex"); // ]0;title
