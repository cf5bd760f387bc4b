// facts: data_flow
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

class Shop {
  final Mixpanel stats;
  Shop(this.stats);

  void joined(User user) {
    final traits = {'email': user.email};
    stats.track('joined', properties: traits); // fact: data_flow mixpanel category=email
  }

  void filled(User user) {
    final traits = <String, Object>{};
    final own = <String, Object>{};
    traits['phone'] = user.phone;
    own['email'] = user.email;
    keep(own);
    stats.track('filled', properties: traits); // fact: data_flow mixpanel category=phone
  }
}
