namespace Shop {
  public class RushtorrentsSettings {
    public RushtorrentsSettings() {
      BaseUrl = "https://api.rushtorrents.me/v1"; // ok: whoever runs the program chooses it
    }
  }
}
