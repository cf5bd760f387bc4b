// facts: data_flow
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

void told(Mixpanel stats, User user) {
  stats.identify(user.email.toLowerCase()); // fact: data_flow mixpanel category=email
  stats.getPeople().set('phone', user.phone ?? ''); // fact: data_flow mixpanel category=phone
  stats.identify(user.page.toLowerCase()); // ok
}
