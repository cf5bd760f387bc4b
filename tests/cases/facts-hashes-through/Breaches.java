// facts: hash
import java.security.MessageDigest;

class Digests {
  static byte[] sha1(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-1").digest(bytes); // fact: hash sha1 purpose=checksum used_for=breach_list
  }
}

class Leaks {
  int getBreachAmount(String password) throws Exception {
    return ask(Digests.sha1(password.getBytes()));
  }
}
