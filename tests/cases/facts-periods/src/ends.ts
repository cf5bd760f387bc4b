// facts: retention
export async function sendInvitation(farm) {
  const soon = new Date(Date.now() + 900000); // fact: retention invitation seconds=900
  const later = new Date(Date.now() + 7200000); // ok: when a mail is sent
  await queue.push({ farm, sendAt: later });
  await db.invitation.create({ data: { farm, expires: soon } });
}
