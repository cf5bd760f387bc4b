// facts: cookie
use cookie::Cookie;
use web_sys::HtmlDocument;

fn issue(kind: Kind, value: String) {
    let name = match kind { Kind::Short => "visit_token", Kind::Long => "stay_token" };
    let c = Cookie::build((name, value)).http_only(true).build(); // fact: cookie visit_token http_only=true, cookie stay_token http_only=true
}

fn keep(doc: HtmlDocument, name: &str, value: &str) {
    let line = format!("{}={}; path=/; SameSite=Strict", name, value);
    doc.set_cookie(&line).unwrap(); // ok: its callers give the name
}

fn remember(doc: HtmlDocument, id: &str) {
    keep(doc, "farm_user", id); // fact: cookie farm_user same_site=strict
    let label = format!("{}={}", "basket", id); // ok: no cookie
}
