package shop;

class Asks {
  private static final String BASE = "https://curlewmail.com";

  String mail(String id) {
    return restTemplate.getForObject(BASE + "/" + id, String.class);
  }
}
