// facts: capability
fn asked(req: &HttpRequest) -> bool {
    req.headers().get("sec-gpc").is_some() // fact: capability do_not_track
}

fn language(req: &HttpRequest) -> Option<&HeaderValue> {
    req.headers().get("accept-language") // ok: another header
}
