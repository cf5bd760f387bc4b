// facts: hash
package a.files;

import java.security.MessageDigest;

public class Blob {
    public byte[] one(String value) throws Exception {
        return MessageDigest.getInstance("SHA-1").digest(value.getBytes()); // fact: hash sha1 purpose=checksum
    }
}
