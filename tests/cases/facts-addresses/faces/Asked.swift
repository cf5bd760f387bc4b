// facts: processor
import Foundation

// What is added to a class of the system leaves the class what it is.
extension URL {
    func moving() async -> Data? {
        let address = URL(string: "https://reelhouse.video/api/v1/reel/one")! // fact: processor reelhouse.video
        let (data, _) = try! await URLSession.shared.data(from: address)
        return data
    }

    var shown: URL { URL(string: "https://reelhouse-pages.tv/about/us")! } // ok: a page
}
