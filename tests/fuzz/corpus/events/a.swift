"import Stripe
let s = "https://api.stripe.com/v1"
func f(a: Int) { URLSession.shared.dataTask(with: URL(string: s)!) { d, r, e in print(d ?? "") }.resume()
 if let x = a?.b(c: [1: "d"]) { x.y = true } }
