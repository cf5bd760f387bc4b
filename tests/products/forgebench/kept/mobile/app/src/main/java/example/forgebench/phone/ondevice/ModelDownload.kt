package example.forgebench.phone.ondevice

import android.content.Context
import okhttp3.OkHttpClient
import okhttp3.Request
import java.io.File

/** Fetches the model once, before it is used; nothing of the user's goes along. */
class ModelDownload(private val context: Context) {
    fun fetch() {
        val request = Request.Builder().url("https://models.forgebench.example/small/model.task").build() // ok: a download (001:48)
        OkHttpClient().newCall(request).execute().use { response ->
            File(context.filesDir, "model.task").outputStream().use { file -> response.body!!.byteStream().copyTo(file) }
        }
    }
}
