// facts: processor
D("ladder.org", REG, DnsProvider(DNS),
  MX("@", 10, "in1-smtp.messagingengine.com."), // fact: processor fastmail
  CNAME("status", "ladder.stspg-customer.com."), // fact: processor statuspage
  TXT("@", "v=spf1 include:spf.messagingengine.com -all")); // fact: processor fastmail
const wanted = "v=spf1 include:mailgun.org -all"; // ok: what customers are to enter
D("stairs.net", REG, DnsProvider(DNS), SPF_BUILDER({ label: "@", parts: [
  "v=spf1",
  "include:spf.mailjet.com", // fact: processor mailjet
  "-all"] }));
