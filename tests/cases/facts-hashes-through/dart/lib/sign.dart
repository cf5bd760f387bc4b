// facts: hash
import 'digester.dart';
class Sign {
  final Digester d;
  Sign(this.d);
  void run(User user, String password) { user.stored = Digester.make(password); user.other = d.one(password); }
}
