// facts: data_flow
import dev.langchain4j.model.openai.OpenAiChatModel;

class Ask {
  private final OpenAiChatModel model = OpenAiChatModel.builder().build();

  String ask(String prompt) {
    return model.chat(prompt); // fact: data_flow openai category=prompt
  }

  String fixed() {
    return model.chat("Say hello."); // ok: nothing of a person
  }
}
