import fold from "../lib/fold";
import seal from "../lib/stretch";
import bcrypt from "bcrypt";
import { db } from "../db";

export async function join(body: { mail: string; password: string; note: string }) {
  await db.people.insert({ mail: body.mail, secret: seal(body.password), note: fold(body.note) });
}

export const joinAgain = async (body: { password: string }) => bcrypt.hash(body.password, 12);
