// facts: data_flow
import 'package:sentry_flutter/sentry_flutter.dart';

void signedIn(User user) {
  scope.setUser(SentryUser(id: user.id, email: user.email)); // fact: data_flow sentry category=email
  Sentry.captureMessage('signed in'); // ok: no data
  card.show(UserCard(email: user.email)); // ok: a part of the screen
}
