import SwiftUI

struct Avatar: View {
    let url: URL
    var body: some View { AsyncImage(url: url) }
}

// ok: a sample
#Preview {
    Avatar(url: URL(string: "https://picsum.photos/200")!)
}

struct Avatar_Previews: PreviewProvider {
    static var previews: some View { Avatar(url: URL(string: "https://api.giphy.com/v1/gifs/random")!) }
}
