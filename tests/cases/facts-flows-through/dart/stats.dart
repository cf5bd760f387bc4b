// facts: data_flow
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

class Stats {
  final Mixpanel mixpanel;
  Stats(this.mixpanel);

  void record(String event, Map<String, dynamic> properties) {
    mixpanel.track(event, properties: properties); // ok: nothing of a person stands here
  }
}
