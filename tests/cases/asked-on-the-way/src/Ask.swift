import Foundation

class Ask {
  func load() async throws -> Data {
    let url = URL(string: "https://knottern.com/x")!
    let (data, _) = try await URLSession.shared.data(from: url)
    return data
  }
}
