// facts: hash
import CryptoKit
enum Digester {
  static func make(_ value: String) -> String { SHA256.hash(data: Data(value.utf8)).hex } // fact: hash sha256 purpose=password
}
struct Hasher2 { func one(_ value: String) -> String { Insecure.MD5.hash(data: Data(value.utf8)).hex } } // fact: hash md5 purpose=password
