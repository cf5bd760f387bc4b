// facts: hash
using System.Security.Cryptography;
namespace Shop;

public class Seal : ISeal
{
    public byte[] Run(byte[] value) { return SHA512.HashData(value); } // fact: hash sha512 purpose=password
}
