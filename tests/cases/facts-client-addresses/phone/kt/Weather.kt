// facts: processor
package phone

object Places { const val FORECAST = "https://data.cloudcover.io/v2/" } // fact: processor cloudcover.io
class Net { fun forecast() = Retrofit.Builder().baseUrl(Places.FORECAST).build() }
class Told { suspend fun rain() = client.get("https://data.raincover.io/now") } // fact: processor raincover.io
