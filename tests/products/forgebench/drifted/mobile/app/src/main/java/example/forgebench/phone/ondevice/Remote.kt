package example.forgebench.phone.ondevice

import java.net.HttpURLConnection
import java.net.URL

/** The way out when the model of the phone gives up. */
object Remote {
    private const val BASE = "https://api.forgebench.example"

    fun answer(prompt: String): String {
        val line = URL("$BASE/ai").openConnection() as HttpURLConnection // expect: PL6008 (001:48)
        line.requestMethod = "POST"
        line.doOutput = true
        line.outputStream.use { it.write(prompt.toByteArray()) }
        return line.inputStream.bufferedReader().readText()
    }
}
