// facts: hash
package a.util;
import java.security.MessageDigest;
public class Digester {
  public static byte[] make(String value) throws Exception { return MessageDigest.getInstance("SHA-256").digest(value.getBytes()); } // fact: hash sha256 purpose=password
  public byte[] one(String value) throws Exception { MessageDigest md = MessageDigest.getInstance("MD5"); return md.digest(value.getBytes()); } // fact: hash md5 purpose=password
}
