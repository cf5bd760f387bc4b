export const Login = () => (
  <form action="/login" method="post">
    <input name="password" type="password" /> {/* ok: our own account's */}
  </form>
);
