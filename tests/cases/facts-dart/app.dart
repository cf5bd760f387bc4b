// facts: hash cipher storage
import 'package:bcrypt/bcrypt.dart';
import 'package:crypto/crypto.dart';
import 'package:encrypt/encrypt.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:shared_preferences/shared_preferences.dart';

String hashPassword(String password) {
  final a = BCrypt.hashpw(password, BCrypt.gensalt()); // fact: hash bcrypt purpose=password
  return sha256.convert(utf8.encode(password)).toString(); // fact: hash sha256 purpose=password
}

void lookAlikes(String apiKey, List<int> fileBytes, List<int> body) {
  final keyHash = sha256.convert(utf8.encode(apiKey)); // fact: hash sha256 purpose=token
  final checksum = md5.convert(fileBytes); // fact: hash md5 purpose=checksum
  final signature = Hmac(sha256, key).convert(body); // fact: hash hmac-sha256 purpose=signature
  final text = base64.convert(body); // ok: no digest
}

void seal(Key key) async {
  final box = Encrypter(AES(key, mode: AESMode.gcm)); // fact: cipher aes-gcm
  final prefs = await SharedPreferences.getInstance();
  prefs.setString('theme', 'dark'); // fact: storage theme area=device purpose=preference
  await const FlutterSecureStorage().write(key: 'token', value: token); // fact: storage token area=device
  prefs.getKeys(); // ok: lists them
}
