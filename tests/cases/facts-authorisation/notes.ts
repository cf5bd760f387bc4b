// facts: authorisation
import { Controller, UseGuards } from "@nestjs/common";

@UseGuards(JwtAuthGuard) // fact: authorisation guard by=JwtAuthGuard
@Controller("notes")
export class NotesController {
  mine(workspaceId: string) {
    return prisma.note.findMany({ where: { workspaceId } }); // fact: authorisation query limited=tenant
  }
  all() {
    return prisma.note.findMany({ orderBy: { createdAt: "desc" } }); // fact: authorisation query limited=nothing
  }
  some(where: object) {
    return prisma.note.findMany({ where }); // fact: authorisation query limited=unknown
  }
  one(params: { id: string }) {
    return prisma.note.findUnique({ where: { id: params.id } }); // fact: authorisation query limited=key
  }
  raw(id: string) {
    return db.query("select * from notes where id = $1", [id]); // fact: authorisation query limited=key
  }
  help() {
    return render("Select one of notes from the list"); // ok: a sentence
  }
  countries() {
    return prisma.country.findMany(); // ok: nobody's data
  }
}
