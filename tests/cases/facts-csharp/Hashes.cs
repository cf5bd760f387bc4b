// facts: hash cipher random transport
using System.Security.Cryptography;
using Konscious.Security.Cryptography;

class Hashes {
  byte[] HashPassword(string password, byte[] salt) {
    var a = new Rfc2898DeriveBytes(password, salt, 600000, HashAlgorithmName.SHA256).GetBytes(32); // fact: hash pbkdf2-sha256 purpose=password rounds=600000
    var b = Rfc2898DeriveBytes.Pbkdf2(password, salt, 600000, HashAlgorithmName.SHA512, 32); // fact: hash pbkdf2-sha512 purpose=password rounds=600000
    var c = new Argon2id(Encoding.UTF8.GetBytes(password)); // fact: hash argon2id purpose=password
    var d = BCrypt.Net.BCrypt.EnhancedHashPassword(password, 12); // fact: hash bcrypt purpose=password
    return SHA1.HashData(Encoding.UTF8.GetBytes(password)); // fact: hash sha1 purpose=password
  }

  void LookAlikes(string apiKey, byte[] fileBytes, byte[] body) {
    var keyHash = SHA256.HashData(Encoding.UTF8.GetBytes(apiKey)); // fact: hash sha256 purpose=token
    var checksum = MD5.HashData(fileBytes); // fact: hash md5 purpose=checksum
    var signature = new HMACSHA256(secret).ComputeHash(body); // fact: hash hmac-sha256 purpose=signature
    var same = CryptographicOperations.FixedTimeEquals(signature, given); // ok: compares
    var resetToken = new Random().Next(); // fact: random weak
    var index = new Random().Next(10); // ok: no secret
  }

  void Seal(byte[] key) {
    var a = new AesGcm(key); // fact: cipher aes-gcm
    var b = Aes.Create(); // fact: cipher aes-cbc
    var c = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; // fact: transport tls_verification_off
    var d = new HttpClientHandler { AllowAutoRedirect = false }; // ok: another switch
  }
}
