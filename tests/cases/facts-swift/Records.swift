// facts: data data_flow storage
import Foundation
import SwiftData
import os

@Model
final class Customer {
    var email: String // fact: data email of=Customer
    var phoneNumber: String // fact: data phone of=Customer
    var position: Int // ok: tells nobody
}

func welcome(customer: Customer) {
    logger.info("welcome \(customer.email)") // fact: data_flow log category=email
    logger.info("started") // ok: nothing of anybody
    UserDefaults.standard.set("dark", forKey: "theme") // fact: storage theme area=device purpose=preference
    UserDefaults.standard.removeObject(forKey: "theme") // ok: takes it away
}
