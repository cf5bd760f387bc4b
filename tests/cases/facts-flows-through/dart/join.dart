// facts: data_flow
import 'stats.dart';

class Join {
  final Stats stats;
  Join(this.stats);

  void run(User user, String page) {
    stats.record('joined', {'email': user.email}); // fact: data_flow mixpanel category=email
    stats.record('seen', {'page': page}); // ok
  }
}
