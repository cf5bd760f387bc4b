namespace Shop {
  public class Updates {
    public Updates() {
      BaseUrl = "https://api.reedupdates.net/v1"; // expect: PL1005
    }
  }
}
