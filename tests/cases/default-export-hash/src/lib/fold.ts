import { pbkdf2Sync, randomBytes } from "node:crypto";

export default (text: string) => pbkdf2Sync(text, randomBytes(16), 10, 32, "sha1").toString("hex"); // ok: nobody hands it a password
