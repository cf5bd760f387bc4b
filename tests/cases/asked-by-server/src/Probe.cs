class Probe {
  public string HealthUrl { get; set; } = "https://api.ipify.org"; // ok: the server learns its own address
}
