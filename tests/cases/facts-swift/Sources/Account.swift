// facts: hash cipher cookie
import CryptoKit

func hashPassword(_ password: String) -> SHA256Digest { return SHA256.hash(data: Data(password.utf8)) } // fact: hash sha256 purpose=password
func checksum(of file: Data) -> SHA256Digest { return SHA256.hash(data: file) } // fact: hash sha256 purpose=checksum
func seal(_ letter: Data, key: SymmetricKey) throws { let box = try AES.GCM.seal(letter, using: key) } // fact: cipher aes-gcm mode=gcm
func look(response: Response) { response.cookies["theme"] = HTTPCookies.Value(string: "dark") } // fact: cookie theme purpose=preference
