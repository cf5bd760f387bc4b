// facts: hash
import 'dart:convert';
import 'package:crypto/crypto.dart';
class Digester {
  static String make(String value) => sha256.convert(utf8.encode(value)).toString(); // fact: hash sha256 purpose=password
  String one(String value) => md5.convert(utf8.encode(value)).toString(); // fact: hash md5 purpose=password
}
