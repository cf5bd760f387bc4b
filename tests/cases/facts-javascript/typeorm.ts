// facts: deletion
import { Column, DeleteDateColumn, Entity, ManyToOne } from "typeorm";

@Entity()
export class Note {
  @ManyToOne(() => User, (user) => user.notes, { onDelete: "CASCADE" }) // fact: deletion Note action=cascade
  user: User;

  @DeleteDateColumn() // fact: deletion Note action=soft_delete
  deletedAt?: Date;

  @Column() // ok: a field
  text: string;
}

export async function deleteAccount(id: string) { // fact: deletion account
  await this.userRepository.delete(id); // fact: deletion user
  await this.noteRepository.softDelete({ userId: id }); // fact: deletion note action=soft_delete
  await this.noteRepository.find({ where: { userId: id } }); // ok: a query
}
