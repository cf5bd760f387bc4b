namespace Shop {
  public class SedgebitsSettings {
    public SedgebitsSettings() {
      BaseUrl = "https://api.sedgebits.org/v1"; // ok: whoever runs the program chooses it
    }
  }
}
