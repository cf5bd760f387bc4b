// facts: processor weak
import 'package:http/http.dart' as http;
Future<void> rates() async {
  await http.get(Uri.https('api.rateshed.io', '/v1/rates')); // fact: processor rateshed.io
}
