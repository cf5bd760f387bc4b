// facts: deletion hash retention
import bcrypt from "bcrypt";
import { Schema, model } from "mongoose";

const userSchema = new Schema({ email: String, password: String });
userSchema.pre("save", async function () {
  this.password = await bcrypt.hash(this.password, 10); // fact: hash bcrypt purpose=password
});
const sessionSchema = new Schema({ createdAt: { type: Date, expires: 86400 } }); // fact: retention session seconds=86400
export const User = model("User", userSchema);
export async function deleteAccount(id: string) { // fact: deletion account
  await User.findByIdAndDelete(id); // fact: deletion User
  await User.findById(id); // ok: a query
}
