namespace Shop {
  public class Sender {
    private const string URL = "https://ternpush.com";

    public void Send(Payload p) {
      var request = new HttpRequestBuilder(URL + "/push").Accept(1).Build();
      _http.Post(request);
    }

    public async Task<string> Name(string id) {
      var url = $"https://wrenname.io/lookup/{id}";
      return await _http.GetStringAsync(url);
    }

    public void Refer(HttpRequest request) {
      request.Headers.Add("Referer", "https://snipecache.net/"); // ok: said, not asked
    }

    public bool Ours(string link) =>
      link.StartsWith("https://s3.amazonaws.com/plovers") || // ok: compared
      link == "https://s3.amazonaws.com/plovers/all.json"; // ok: compared
  }
}
