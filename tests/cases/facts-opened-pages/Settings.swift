// facts: processor
import SwiftUI

struct KeyHelp: View {
  var body: some View {
    Link("Make a key", destination: URL(string: "https://aistudio.google.com/apikey")!) // ok: a page that people open
  }
  func more() {
    UIApplication.shared.open(URL(string: "https://platform.openai.com/api-keys")!) // ok
  }
  func ask() async throws -> Data {
    let (data, _) = try await URLSession.shared.data(for: URLRequest(url: URL(string: "https://api.groq.com/openai/v1/models")!)) // fact: processor groq
    return data
  }
}
