// facts: deletion
import 'package:cloud_firestore/cloud_firestore.dart';
import 'package:firebase_auth/firebase_auth.dart';

Future<void> deleteAccount(String uid, File file) async { // fact: deletion account
  await FirebaseFirestore.instance.collection('users').doc(uid).delete(); // fact: deletion users
  await FirebaseAuth.instance.currentUser!.delete(); // fact: deletion user
  await db.delete('notes', where: 'user_id = ?', whereArgs: [uid]); // fact: deletion notes
  await file.delete(); // ok: a file of its own
}
