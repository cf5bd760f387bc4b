// facts: processor
class Rates {
  readonly RatesClient client = new RatesClient("https://api.tariffhouse.io/v1"); // fact: processor tariffhouse.io
  readonly Footnote note = new Footnote("https://api.tariffnotes.io/v1"); // ok: shown, not asked
}
