namespace Shop {
  public class ReedlistSettings {
    public ReedlistSettings() {
      BaseUrl = "https://api.reedlist.io/v1"; // ok: whoever runs the program chooses it
    }
  }
}
