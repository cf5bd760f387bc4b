// facts: deletion
import { DataTypes, Model } from "sequelize";

User.hasMany(Note, { foreignKey: "userId", onDelete: "CASCADE", hooks: true }); // fact: deletion Note action=cascade
User.hasMany(Plan); // ok: no rule
User.init({ name: DataTypes.STRING }, { sequelize, paranoid: true }); // fact: deletion record action=soft_delete
export async function deleteAccount(id: string) { // fact: deletion account
  await User.destroy({ where: { id } }); // fact: deletion User
  canvas.destroy(); // ok: a drawing
}
