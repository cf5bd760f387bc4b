; TypeScript beyond JavaScript: fields with types, type-only imports, parameter properties.
(public_field_definition name: (_) @assign.target value: (_) @assign.value) @assign
(public_field_definition name: (_) @field.name type: (type_annotation (_) @field.type)) @field
(required_parameter pattern: (_) @function.param)
(required_parameter type: (type_annotation (_) @function.type))
(optional_parameter pattern: (_) @function.param)
(required_parameter value: (_) @assign.value)
(variable_declarator type: (type_annotation (_) @assign.type))
(import_statement "type" @import.type_only)
(import_specifier "type" @binding.type_only)
(export_statement "type" @export.type_only)
[(type_identifier) (nested_type_identifier)] @name
(abstract_class_declaration name: (_) @class.name) @class
(property_signature name: (_) @field.name) @field
(property_signature type: (type_annotation (_) @field.type))
(interface_declaration name: (_) @class.name) @class
(enum_declaration name: (_) @assign.target body: (_) @assign.value) @assign
(enum_body) @object
(enum_assignment name: (_) @pair.key value: (_) @pair.value) @pair
