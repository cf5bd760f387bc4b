async fn moon(id: u32) -> Result<String, reqwest::Error> {
    let url = format!("https://knotmoons.com/x/{}", id);
    reqwest::get(&url).await?.text().await
}
