namespace Shop {
  public class Headers {
    public void Set(Options options) {
      options.AdditionalScriptSources = new[] { // facts: processor
        "https://code.jquery.com", // ok: may be loaded
        "https://unpkg.com"
      };
    }
  }
}
