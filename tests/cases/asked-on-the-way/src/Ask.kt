package shop

class Ask {
  fun sea(): String {
    val u = URL("https://godwitsea.com/x")
    return u.readText()
  }
}
