import com.stripe.model.Charge as C // expect: import:com.stripe.model.Charge
@Entity(tableName = "users") // expect: java:Entity() pair:tableName=users
data class User(val email: String, private val enc: Encoder) { // expect: field:email
  private val charge: C? = null
  fun f(p: String) {
    enc.encode("pw $p ${p.length}") // expect: java:Encoder().encode() text:pw_{}_{}
    charge?.capture() // expect: java:com.stripe.model.Charge().capture()
    C.create(amount = 5, mapOf("a" to 1)) // expect: java:com.stripe.model.Charge.create() pair:amount=5 pair:a=1
    val client = HttpClient(CIO) { install(Auth) } // expect: java:HttpClient() java::install()
    client.get("u") // expect: java:HttpClient().get()
    System.getenv("FOO_KEY") ?: "d" // expect: env:FOO_KEY
    5.days // expect: number:432000
  }
}
