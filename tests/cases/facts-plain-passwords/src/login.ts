
export async function login(db, req) {
  const user = await db.user.findFirst({ where: { email: req.body.email } });
  if (user.password === req.body.password) return user;
  if (req.body.password !== req.body.passwordRepeat) return null;
}
