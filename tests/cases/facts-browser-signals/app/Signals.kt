// facts: capability
fun asked(call: ApplicationCall): Boolean = call.request.headers["DNT"] == "1" // fact: capability do_not_track

fun language(call: ApplicationCall): String? = call.request.headers["Accept-Language"] // ok: another header
