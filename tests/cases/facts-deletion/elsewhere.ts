// facts: deletion
import fs from "node:fs/promises";
import { v2 as cloudinary } from "cloudinary";
import { ManagementClient } from "auth0";
import { IntercomClient } from "intercom-client";

const people = new ManagementClient({ domain });
const desk = new IntercomClient({ token });

export async function closeEverything(user) {
  await fs.rm(`uploads/${user.id}`, { recursive: true }); // fact: deletion files
  await cloudinary.uploader.destroy(user.portrait); // fact: deletion files
  await people.users.delete({ id: user.subject }); // fact: deletion auth0
  await desk.contacts.delete({ id: user.deskId }); // fact: deletion intercom
  await fs.rm("dist", { recursive: true }); // ok: what a build made
  await cloudinary.uploader.upload(user.portrait); // ok: puts one there
}
