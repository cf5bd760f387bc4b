// facts: processor weak
import 'package:firebase_messaging/firebase_messaging.dart'; // fact: processor fcm
final token = FirebaseMessaging.instance.getToken(); // fact: processor fcm
const firebaseApiKey = 'AIzaSyB1234567890'; // ok: of the messages
