// facts: cookie
package farm;
public class Names {
  public static final String DIGEST_ALGORITHM = "SHA-1";
  public static final String SEALING_ALGORITHM = "AES/GCM/NoPadding";
  public static final String SESSION_COOKIE = "farm_sid"; // ok: only its name
}
