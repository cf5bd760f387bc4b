import 'package:in_app_review/in_app_review.dart';

void ask() => InAppReview.instance.requestReview(); // ok: a question of the phone's shop
