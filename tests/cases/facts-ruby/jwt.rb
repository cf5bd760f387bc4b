# facts: auth
class Tokens
  def tokens(token)
    a = JWT.encode({ id: 1 }, key, "HS256") # fact: auth jwt algorithm=HS256
    b = JWT.decode(token, key, true, { algorithm: "HS256" }) # fact: auth jwt verify=true
    c = JWT.decode(token, nil, false) # fact: auth jwt verify=false
    d = JSON.parse(token) # ok: no token
    [a, b, c, d]
  end
end
