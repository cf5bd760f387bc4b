// facts: processor weak
private const val CARRIER_FEDEX_KEY = "fedex" // ok: a word to find something by
private const val CARRIER_UPS_KEY = "ups" // ok: a word to find something by
