import 'package:http/http.dart' as http;

Future<http.Response> rates() async {
  final url = Uri.parse('https://dunlinrates.com/x');
  return http.get(url);
}
