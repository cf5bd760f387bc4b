// facts: retention
class Times {
  static const int signedUrlExpiry = 60 * 60 * 24 * 7; // fact: retention signed_url seconds=604800
  static const int sessionTtlSeconds = 60 * 60 * 12; // fact: retention session seconds=43200
  static int sessionTtl(int days) => 60 * 60 * 24 * days; // ok: a number that only the caller knows
}
