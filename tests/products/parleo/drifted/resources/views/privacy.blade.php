@extends('layouts.site')

@section('content')
<h1>Privacy policy</h1>
<p>Last updated: 9 March 2026</p>

<h2>1. Who we are</h2>
<p>Parleo runs chat widgets for small shops. This policy says which data we process when you or the visitors of your site use them.</p>

<h2>2. What we collect</h2>
<ul>
  <li>Account information: name, email address, password and company name.</li>
  <li>Usage data: settings of your bots, conversation logs and how the platform is used.</li>
  <li>Payment information is processed by Stripe. We do not store credit card numbers.</li>
  <li>Visitor data: name and email address if the widget asks for them, the conversation, a location derived from the IP address, and the referring page.</li>
</ul>

<h2>3. How we use it</h2>
<ul>
  <li>To run the platform, take payments and write to you about the service.</li>
  <li>To answer visitors: replies are written by Anthropic's Claude.</li>
</ul>

<h2>4. Who receives it</h2>
<p>We do not sell personal data. We share data only with:</p>
<ul>
  <li>Anthropic: the conversation, to write the reply.</li>
  <li>Stripe: payments.</li>
  <li>Hosting and database providers that we need to run the platform.</li>
</ul>

<h2>5. How long we keep it</h2>
<p>Account data is kept while your account is active. Conversation logs are kept for 90 days by default.</p>

<h2>6. Security</h2>
<p>Connections are encrypted with HTTPS/TLS. Passwords are securely hashed, and access is limited to those who need it.</p>

<h2>7. Your rights</h2>
<p>You can, at any time:</p>
<ul>
  <li>access your data,</li>
  <li>correct it,</li>
  <li>delete your account,</li> {{-- expect: PL8001 (002:31) --}}
  <li>export your data,</li> {{-- expect: PL8001 (002:32) --}}
  <li>withdraw your consent.</li> {{-- expect: PL8001 (002:33) --}}
</ul>

<h2>8. Cookies</h2>
<p>We use only essential cookies, for signing in and keeping you signed in. The chat widget keeps the state of a conversation in local storage.</p>

<h2>9. Changes</h2>
<p>We tell you about important changes by email.</p>
@endsection
