// facts: hash cipher transport
import 'package:crypto/crypto.dart';
import 'package:encrypt/encrypt.dart';

String hashPassword(String password) { return sha256.convert(utf8.encode(password)).toString(); } // fact: hash sha256 purpose=password
final box = Encrypter(AES(key, mode: AESMode.cbc)); // fact: cipher aes-cbc
void open(HttpClient client) { client.badCertificateCallback = (cert, host, port) => true; } // fact: transport tls_verification_off
void pinned(HttpClient client) { client.badCertificateCallback = (cert, host, port) => pins.contains(cert.sha1); }
