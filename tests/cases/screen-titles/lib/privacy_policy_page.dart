import 'package:flutter/material.dart';

class PrivacyPolicyPage extends StatelessWidget {
  @override
  Widget build(BuildContext context) {
    return ListView(children: const [
      Text("1. Information We Do NOT Collect", style: TextStyle(fontWeight: FontWeight.w600)),
      Text("• We do NOT sell your personal data.\n• We do NOT collect your phone number.", style: TextStyle(height: 1.5)),
      Text("2. Information We Collect (Only When You Create an Account)", style: TextStyle(fontWeight: FontWeight.w600)),
      Text("When you create an account:\n\n• Your name\n• Your email address", style: TextStyle(height: 1.5)),
    ]);
  }
}
