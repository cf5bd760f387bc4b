import 'package:freezed_annotation/freezed_annotation.dart';
part 'member.freezed.dart';

@freezed
class Member with _$Member {
  const factory Member({
    required String name,
    required String email,
    DateTime? dateOfBirth, // expect: PL6002
  }) = _Member;
  factory Member.fromJson(Map<String, dynamic> json) => _$MemberFromJson(json);
}
