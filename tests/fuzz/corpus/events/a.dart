#import 'package:flutter_stripe/flutter_stripe.dart' as s;
void main() { s.Stripe.instance..applySettings()..x(a: {'b': [1]}); var u = 'https://api.stripe.com/$v ${w.x}'; }
