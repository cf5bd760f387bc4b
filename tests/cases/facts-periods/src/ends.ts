// facts: retention
export async function sendInvitation(farm) {
  const quarter = new Date(Date.now() + 900000); // fact: retention invitation seconds=900
  const monday = new Date(Date.now() + 7200000); // ok: when a mail is sent
  await queue.push({ farm, sendAt: monday });
  await db.invitation.create({ data: { farm, expires: quarter } });
}
