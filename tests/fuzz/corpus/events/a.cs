using System.Security.Cryptography;
class A { byte[] F(string password) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{password}x")); }
