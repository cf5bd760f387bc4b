// facts: cookie
const given = ["plain", "fancy"];

export function show(req, res) {
  for (const name of ["barn-lang", "barn-theme"]) res.cookie(name, req.query[name], { maxAge: 60000 }); // fact: cookie barn-lang max_age_seconds=60, cookie barn-theme max_age_seconds=60
}

export function put(res, name) {
  res.cookie(name, given[0]); // fact: cookie unknown unresolved=true
}

class Keeper {
  private options = { httpOnly: true, sameSite: "lax" };
  keep(res, token) {
    res.cookie("barn_stay", token, this.options); // fact: cookie barn_stay http_only=true same_site=lax
  }
}
