// facts: hash cipher cookie
import CommonCrypto
import CryptoKit
import Vapor

func hashPassword(_ password: String, salt: Data) throws {
    let a = try Bcrypt.hash(password, cost: 12) // fact: hash bcrypt purpose=password
    let b = SHA256.hash(data: Data(password.utf8)) // fact: hash sha256 purpose=password
    CCKeyDerivationPBKDF(CCPBKDFAlgorithm(kCCPBKDF2), password, password.utf8.count, salt, 16, CCPseudoRandomAlgorithm(kCCPRFHmacAlgSHA256), 600000, &key, 32) // fact: hash pbkdf2 purpose=password
    let c = try req.password.hash(password) // fact: hash bcrypt purpose=password
}

func lookAlikes(apiKey: String, file: Data, body: Data) {
    let keyHash = SHA256.hash(data: Data(apiKey.utf8)) // fact: hash sha256 purpose=token
    let checksum = Insecure.MD5.hash(data: file) // fact: hash md5 purpose=checksum
    var hasher = Hasher() // ok: no digest
}

func seal(_ text: Data, key: SymmetricKey) throws {
    let a = try AES.GCM.seal(text, using: key) // fact: cipher aes-gcm
    let b = try ChaChaPoly.seal(text, using: key) // fact: cipher chacha20-poly1305
    let c = AES.GCM.Nonce() // ok: a nonce
}

func theme(response: Response) {
    response.cookies["theme"] = HTTPCookies.Value(string: "dark") // fact: cookie theme purpose=preference
    let seen = response.cookies["seen"] // ok: reads one
}

func seal(_ body: Data, key: SymmetricKey) -> Data {
    let mac = HMAC<SHA256>.authenticationCode(for: body, using: key) // fact: hash hmac-sha256 purpose=signature
    let less = low < high && check(.authenticationCode(for: body)) // ok: compares numbers
    return Data(mac)
}
