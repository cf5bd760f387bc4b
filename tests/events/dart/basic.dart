import 'package:http/http.dart' as http; // expect: import:package:http/http.dart
const ttl = Duration(days: 30); // expect: number:2592000
class User {
  late Client client = Client('x'); // expect: field:client
  Future<void> save(String pw) async { // expect: dart:/basic#User.save
    await Posthog().capture(eventName: 'x', properties: {'a': 1}); // expect: dart:Posthog().capture() pair:eventName=x pair:a=1
    http.get(u); // expect: dart:http.get()
    this.client.send(h)..a(); // expect: dart:Client().send()
    final c = Cookie('sid', v)..httpOnly = true; // expect: dart:Cookie() pair:httpOnly=true
    var s = 'v $pw ${x.y}'; // expect: text:v_{}_{}
    const String.fromEnvironment('K_EY'); // expect: env:K_EY
    x.y = user!.name; // expect: dart::x.y dart::user.name
  }
}
