pub async fn send(url: &str, text: &str) -> Result<()> {
    client().form(&[("message", text)], url).await
}
