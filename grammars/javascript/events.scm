; JavaScript beyond what it shares with TypeScript.
(field_definition property: (_) @assign.target value: (_) @assign.value) @assign
