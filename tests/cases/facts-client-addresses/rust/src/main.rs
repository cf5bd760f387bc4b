// facts: processor
static SOUNDS: &str = "https://data.soundshelf.io"; // fact: processor soundshelf.io
static PAGES: &str = "https://data.pageshelf.io"; // ok: nothing asks it
async fn find(client: &Client) { client.get(format!("{SOUNDS}/find")).send().await; }
fn mail() { SmtpTransport::relay("smtp.gmail.com"); } // fact: processor gmail-api
