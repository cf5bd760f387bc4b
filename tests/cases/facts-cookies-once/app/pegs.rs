// facts: cookie
const PEGS: [&str; 2] = ["peg_hat", "peg_coat"];

fn hang(res: &mut Response, value: String) {
    for name in PEGS {
        res.add_cookie(&Cookie::build((name, value.clone())).http_only(true).finish()); // fact: cookie peg_hat http_only=true, cookie peg_coat http_only=true
    }
}

fn hang_chosen(res: &mut Response, form: &Form) {
    for &name in &PEGS {
        if let Some(value) = form.get(name) {
            res.insert_cookie(Cookie::build((name.to_owned(), value.clone())).path("/").into()); // fact: cookie peg_hat, cookie peg_coat
        }
    }
}
