// facts: hash
package shop;

import java.security.MessageDigest;

public class Hasher {
  public String make(String value) throws Exception {
    return hex(MessageDigest.getInstance("SHA-256").digest(value.getBytes())); // fact: hash sha256 purpose=password
  }
}
