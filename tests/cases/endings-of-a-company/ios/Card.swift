import SwiftUI

struct Card: View {
  let picture: String
  var body: some View { AsyncImage(url: URL(string: picture)) }
}

#Preview {
  Card(picture: "https://picsum.photos/seed/one/600/600") // ok: a preview
}

struct CardPreviews: PreviewProvider {
  static var previews: some View { Card(picture: "https://picsum.photos/seed/two/600/600") } // ok: a preview
}
