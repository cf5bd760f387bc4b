await fetch("https://api.pinewood-mail.net/v1/users", { method: "POST", body }); // ok: the zone is the product's own
await fetch("https://api.oakwood-mail.net/v1/users", { method: "POST", body }); // expect: PL1005
