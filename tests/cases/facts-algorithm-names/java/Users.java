// An algorithm that a constant of another file names. facts: hash cipher
package farm;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import static farm.Names.DIGEST_ALGORITHM;
class Users {
  byte[] hash(String password) throws Exception {
    return MessageDigest.getInstance(DIGEST_ALGORITHM).digest(password.getBytes()); // fact: hash sha1 purpose=password
  }
  Cipher sealer() throws Exception {
    return Cipher.getInstance(Names.SEALING_ALGORITHM); // fact: cipher aes-gcm mode=gcm
  }
  byte[] digest(String name, byte[] body) throws Exception {
    return MessageDigest.getInstance(name).digest(body); // fact: hash unknown
  }
}
