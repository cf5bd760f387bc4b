package example.forgebench.phone.ondevice

import android.content.Context
import com.google.mediapipe.tasks.genai.llminference.LlmInference
import java.io.File

/** Answers on the phone itself: the prompt is given to a model in the app's own folder. */
class OnDevice(context: Context) {
    private val options = LlmInference.LlmInferenceOptions.builder()
        .setModelPath(File(context.filesDir, "model.task").path)
        .setMaxTokens(1024)
        .build()
    private val model = LlmInference.createFromOptions(context, options)

    fun answer(prompt: String): String = model.generateResponse(prompt) // ok: nothing is sent (001:48)
}
