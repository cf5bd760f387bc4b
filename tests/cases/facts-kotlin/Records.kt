// facts: data data_flow
import androidx.room.Entity
import android.util.Log

@Entity
data class Customer(
    val email: String, // fact: data email of=Customer
    val phoneNumber: String, // fact: data phone of=Customer
    val position: Int, // ok: tells nobody
)

fun welcome(customer: Customer) {
    Log.i("shop", "welcome ${customer.email}") // fact: data_flow log category=email
    Log.i("shop", "started") // ok: nothing of anybody
}
