// facts: hash cipher random transport
import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import org.apache.commons.codec.digest.DigestUtils;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.BCrypt;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.bouncycastle.crypto.generators.SCrypt;
import org.mindrot.jbcrypt.BCrypt;

class Hashes {
  byte[] hashPassword(String password, byte[] salt) throws Exception {
    String a = OpenBSDBCrypt.generate(password.toCharArray(), salt, 12); // fact: hash bcrypt purpose=password
    byte[] b = SCrypt.generate(password.getBytes(), salt, 16384, 8, 1, 32); // fact: hash scrypt purpose=password
    byte[] c = MessageDigest.getInstance("SHA-256").digest(password.getBytes()); // fact: hash sha256 purpose=password
    String d = DigestUtils.sha1Hex(password); // fact: hash sha1 purpose=password
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(password.toCharArray(), salt, 600000, 256)).getEncoded(); // fact: hash pbkdf2-sha256 purpose=password rounds=600000
  }

  void lookAlikes(String apiKey, byte[] file, String body) throws Exception {
    String digest = Hashing.sha256().hashString(apiKey, UTF_8).toString(); // fact: hash sha256 purpose=token
    byte[] checksum = MessageDigest.getInstance("MD5").digest(file); // fact: hash md5 purpose=checksum
    byte[] signature = Mac.getInstance("HmacSHA256").doFinal(body.getBytes()); // fact: hash hmac-sha256 purpose=signature
    boolean same = MessageDigest.isEqual(signature, given); // ok: compares
    Registry.getInstance("SHA-256"); // ok: a registry
  }

  void seal(byte[] key) throws Exception {
    Cipher a = Cipher.getInstance("AES/CBC/PKCS5Padding"); // fact: cipher aes-cbc
    Cipher b = Cipher.getInstance("DESede"); // fact: cipher 3des-ecb
    Cipher c = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding"); // fact: cipher rsa
    SSLContext d = SSLContext.getInstance("TLSv1"); // fact: transport tls_version_low
    SSLContext e = SSLContext.getInstance("TLSv1.3"); // fact: transport tls_version version=1.3
    String resetToken = new Random().nextInt(1000000); // fact: random weak
    new SecureRandom().nextBytes(salt); // ok: no secret
  }
}
