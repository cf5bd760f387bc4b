export const BankLogin = () => (
  <form action="/api/bank">
    <input name="bank_username" /> {/* expect: PL6004 (004:5) */}
    <input name="bank_password" type="password" /> {/* expect: PL6004 (004:5) */}
  </form>
);
