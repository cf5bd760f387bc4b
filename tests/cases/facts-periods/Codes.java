// facts: retention
class Codes {
  static final long TWOFA_EMAIL_CODE_EXPIRY_MILLIS = 900_000; // fact: retention verification_code seconds=900
  static final long EMAIL_TOKEN_EXPIRY_MILLIS = 3_600_000; // fact: retention email_verification seconds=3600
}
