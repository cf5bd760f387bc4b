package chat

import org.slf4j.LoggerFactory

class Chat(private val model: Model) {
    private val logger = LoggerFactory.getLogger(Chat::class.java)

    fun ask(prompt: String): String {
        val answer = model.complete(prompt)
        logger.info("asked {} tokens={}", prompt, answer.tokens) // expect: PL6005
        logger.info("answered, tokens={}", answer.tokens) // ok
        return answer.text
    }
}
