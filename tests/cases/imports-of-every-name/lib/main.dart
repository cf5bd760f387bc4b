import 'package:sentry_flutter/sentry_flutter.dart';

Future<void> main() async {
  await SentryFlutter.init((o) => o.dsn = key); // expect: PL1001
  runApp(const App());
}
