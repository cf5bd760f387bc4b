import 'package:firebase_analytics/firebase_analytics.dart';

Future<void> main() async {
  await FirebaseAnalytics.instance.logAppOpen(); // expect: PL3006
}
