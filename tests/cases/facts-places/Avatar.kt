// facts: processor
fun avatar(hash: String) = Uri.Builder().scheme("https").authority("www.gravatar.com").appendPath(hash).build() // fact: processor gravatar
fun named(hash: String) = Label.Builder().title("www.gravatar.com").build() // ok

@Preview
@Composable
private fun StoryPreview() {
    Story(image = "https://picsum.photos/1120/630") // fact: processor picsum role=test
}

@OptIn(ExperimentalApi::class)
@Preview(
    name = "Dark",
    device = Devices.PIXEL_3
)
@Composable
private fun StoryInTheDarkPreview() {
    Story(image = "https://picsum.photos/1120/631", caption = "A story") // fact: processor picsum role=test
}

@Composable
fun Story() {
    Image("https://picsum.photos/1120/632") // fact: processor picsum role=runtime
}
