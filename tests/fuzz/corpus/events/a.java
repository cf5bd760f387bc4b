package a; import java.security.MessageDigest;
class A { byte[] f(String password) throws Exception { return MessageDigest.getInstance("MD5").digest(password.getBytes()); } }
