export default function Privacy() {
  return (
    <main>
      <h1>Privacy policy</h1>
      <p>We collect your e-mail address. Mails are sent with Resend.</p>
    </main>
  );
}
