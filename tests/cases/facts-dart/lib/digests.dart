// facts: hash
import 'package:crypto/crypto.dart' as digests;
import 'package:cryptography/cryptography.dart';

String hashPassword(String password) {
  final bytes = utf8.encode(password);
  return digests.sha256.convert(bytes).toString(); // fact: hash sha256 purpose=password
}

final slow = Argon2id(memory: 19456, parallelism: 1, iterations: 2, hashLength: 32); // fact: hash argon2id
String etag(List<int> body) => digests.md5.convert(body).toString(); // fact: hash md5 purpose=checksum
final text = json.decoder.convert(body); // ok: no hash
