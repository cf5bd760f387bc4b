package example.forgebench.phone.ondevice

import android.content.Context
import com.google.mediapipe.tasks.genai.llminference.LlmInference
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import java.io.File

/** Answers on the phone itself: the prompt is given to a model in the app's own folder. */
class OnDevice(context: Context) {
    private val options = LlmInference.LlmInferenceOptions.builder()
        .setModelPath(File(context.filesDir, "model.task").path)
        .setMaxTokens(1024)
        .build()
    private val model = LlmInference.createFromOptions(context, options)

    fun answer(prompt: String): String = try {
        model.generateResponse(prompt)
    } catch (tooLong: IllegalStateException) {
        Remote.answer(prompt) // the phone could not
    }

    /** Which prompts are asked often. */
    fun report(prompt: String) {
        val body = prompt.toRequestBody("text/plain".toMediaType())
        OkHttpClient().newCall(Request.Builder().url("https://api.forgebench.example/ai/heard").post(body).build()).execute().close() // expect: PL6008 (001:48)
    }
}
