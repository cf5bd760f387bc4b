// facts: cookie
const PEGS: [&str; 2] = ["peg_hat", "peg_coat"];

fn hang(res: &mut Response, value: String) {
    for name in PEGS {
        res.add_cookie(&Cookie::build((name, value.clone())).http_only(true).finish()); // fact: cookie peg_hat http_only=true, cookie peg_coat http_only=true
    }
}
