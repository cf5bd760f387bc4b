// facts: hash
import { Argon2id } from "oslo/password";
import { hash as nodeRs } from "@node-rs/argon2";
import { hash as rust } from "@node-rs/bcrypt";
import argon2 from "argon2";
import bcrypt from "bcrypt";
import md5 from "md5";
import hash from "object-hash";
import { hash as own } from "./src/lib/names";

export const a = (password: string) => bcrypt.hashSync(password, 12); // fact: hash bcrypt purpose=password rounds=12
export const b = (password: string) => argon2.hash(password, { memoryCost: 19456, timeCost: 2 }); // fact: hash argon2id purpose=password memory=19456 rounds=2
export const c = (password: string) => nodeRs(password); // fact: hash argon2id purpose=password
export const d = (password: string) => rust(password, 10); // fact: hash bcrypt purpose=password
export const e = (password: string) => new Argon2id().hash(password); // fact: hash argon2id purpose=password
export const f = (password: string) => Bun.password.hash(password, { algorithm: "bcrypt", cost: 11 }); // fact: hash bcrypt purpose=password rounds=11
export const g = (password: string) => md5(password); // fact: hash md5 purpose=password
export const h = (refreshToken: string) => bcrypt.hash(refreshToken, 10); // fact: hash bcrypt purpose=token
export const i = (query: object) => hash(query); // fact: hash sha1
export const j = (password: string) => own(password); // ok: the product's own
