// facts: hash
using System.Security.Cryptography;
namespace A;
public interface IHasher { byte[] One(string value); }
public class Hasher : IHasher { public byte[] One(string value) { using var md = MD5.Create(); return md.ComputeHash(Encoding.UTF8.GetBytes(value)); } } // fact: hash md5 purpose=password
public static class Digester { public static byte[] Make(string value) => SHA256.HashData(Encoding.UTF8.GetBytes(value)); } // fact: hash sha256 purpose=password
