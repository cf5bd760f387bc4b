// facts: processor
import 'package:http/http.dart' as http;

class Breweries {
  static const String _host = 'api.maltlist.org'; // fact: processor maltlist.org
  static const String _shown = 'api.hoplist.org'; // ok: a name that nothing asks
  Future<void> all() async => await http.get(Uri.https(_host, '/all'));
}
