// facts: data data_flow
import 'package:hive/hive.dart';

@HiveType(typeId: 1)
class Customer extends HiveObject {
  @HiveField(0)
  String email; // fact: data email of=Customer
  @HiveField(1)
  int position; // ok: tells nobody
}

void welcome(Customer customer) {
  logger.i('welcome ${customer.email}'); // fact: data_flow log category=email
  logger.i('started'); // ok: nothing of anybody
}
