// facts: processor
// An attribute with two parameters, of which the grammar takes the second for a broken reference.
export const Head = () => (
  <head>
    <link href="https://fonts.googleapis.com/css2?family=Inter:wght@400;500;600;700;800;900&family=JetBrains+Mono:ital,wght@0,100;0,200;0,300;0,400;0,500&display=swap" rel="stylesheet" /> {/* fact: processor google-fonts */}
    <script src="https://js.stripe.com/v3/?a=1&b=2" /> {/* fact: processor stripe */}
  </head>
);
export const letter = '<mjml><mj-head><mj-font name="Inter" href="https://use.typekit.net/abc.css" /></mj-head></mjml>'; // fact: processor adobe-fonts
