import 'package:firebase_messaging/firebase_messaging.dart';

Future<String?> token() => FirebaseMessaging.instance.getToken();
