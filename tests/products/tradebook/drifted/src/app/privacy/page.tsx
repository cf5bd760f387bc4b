export default function Privacy() {
  return (
    <main>
      <h1>Privacy policy</h1>
      <p><em>DRAFT, not for publication</em></p> {/* expect: PL9009 (001:92) */}

      <h2>1. About this policy</h2>
      <p>Tradebook is the office of people who work with their hands: jobs, bills and money in one place. This page says what we know about you.</p>

      <h2>2. What we collect</h2>
      <ul>
        <li>Account information: name, email address, phone number, business name and password.</li>
        <li>Financial data: balances and transactions of your bank accounts through Plaid, with read-only access. We never store your bank login credentials.</li>
        <li>Payments are processed by Stripe. We do not store full card numbers.</li>
        <li>Business data: jobs, clients, invoices, expenses, time entries and mileage logs.</li>
        <li>Files: photos of receipts and sites, and documents in your vault.</li>
      </ul>
      <p>We never sell your personal or financial data.</p>

      <h2>3. Services we work with</h2>
      <p>We share data only with these services:</p>
      <ul>
        <li>Plaid: connects your bank accounts for read-only access to balances and transactions.</li>
        <li>Stripe: payments of invoices and of your subscription.</li>
        <li>Cloudflare R2: stores uploaded files, encrypted.</li>
        <li>Twilio: sends verification codes for two-factor authentication by SMS. Your phone number is used solely for this purpose.</li> {/* expect: PL8005 (004:31) */}
        <li>Anthropic: reads text from images of receipts. Images are not stored there and not used for training.</li>
        <li>Google: sign-in and, if you switch it on, calendar sync. We access only the permissions that you grant.</li>
      </ul>

      <h2>4. Security</h2>
      <ul>
        <li>Bank tokens and API keys are encrypted at rest with AES-256.</li>
        <li>Data in transit is protected by TLS 1.2 or higher.</li>
        <li>Passwords are hashed with bcrypt and never stored in plain text.</li>
        <li>The data of each tenant is isolated in the database.</li>
        <li>Two-factor authentication by SMS is available.</li> {/* expect: PL8005 (004:31) */}
      </ul>

      <h2>5. Retention and deletion</h2>
      <ul>
        <li>Your data is retained while your subscription is active.</li>
        <li>After cancellation, account data is retained for 30 days and then permanently deleted.</li>
        <li>You can delete your account and all associated data yourself under Settings, Danger zone.</li> {/* expect: PL8001 (004:36) */}
        <li>Account deletion removes jobs, invoices, expenses, time entries, mileage logs, photos, vault files, bank connections and calendar data.</li>
        <li>Deletion requests by email are done within 30 days.</li>
      </ul>
      <p>We review this policy each year. The effective date at the top of this page tells when it last changed.</p> {/* expect: PL9003 (004:39) */}

      <h2>6. Cookies</h2>
      <p>We use session cookies exclusively for authentication, managed by Auth.js. We do not use tracking cookies, analytics cookies or advertising cookies.</p>
    </main>
  );
}
