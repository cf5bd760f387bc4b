; What JavaScript, TypeScript and TSX share. Vocabulary: src/model/event.h.

; names and literals
[(identifier) (property_identifier) (private_property_identifier) (this) (super)] @name
[(shorthand_property_identifier) (shorthand_property_identifier_pattern)] @name
(import) @name
(string) @string
(template_string) @template
(template_substitution (_) @template.hole)
(number) @number
[(true) (false)] @bool
[(null) (undefined)] @null
(comment) @comment
(regex) @other
(array) @list
(array (_) @list.arg)
(object) @object
(object (shorthand_property_identifier) @object.arg)
(object (spread_element (_) @object.arg))
(pair key: (_) @pair.key value: (_) @pair.value) @pair
(pair key: (computed_property_name (string) @pair.key))
(parenthesized_expression) @other

; calls
(call_expression function: (_) @call.callee) @call
(call_expression arguments: (arguments (_) @call.arg))
(call_expression arguments: (template_string) @call.arg)
(new_expression constructor: (_) @new.callee) @new
(new_expression arguments: (arguments (_) @new.arg))
(member_expression object: (_) @member.object property: (_) @member.property) @member
(subscript_expression object: (_) @index.object index: (_) @index.key) @index
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(unary_expression operator: _ @unary.operator argument: (_) @unary.value) @unary
(ternary_expression condition: (_) @cond.condition consequence: (_) @cond.consequence alternative: (_) @cond.alternative) @cond
(if_statement condition: (_) @cond.condition consequence: (_) @cond.consequence) @cond
(else_clause (_) @cond.alternative)

; assignments and definitions
(variable_declarator name: (_) @assign.target value: (_) @assign.value) @assign
(assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign
(assignment_pattern left: (_) @assign.target right: (_) @assign.value) @assign
(object_assignment_pattern left: (_) @assign.target right: (_) @assign.value) @assign
(object_pattern) @object
(object_pattern (shorthand_property_identifier_pattern) @object.arg)
(object_pattern (rest_pattern (_) @object.arg))
(object_pattern (object_assignment_pattern) @object.arg)
(pair_pattern key: (_) @pair.key value: (_) @pair.value) @pair
(array_pattern) @list
(array_pattern (_) @list.arg)
(function_declaration name: (_) @function.name) @function
(function_expression) @function
(function_expression name: (_) @function.name)
(generator_function_declaration name: (_) @function.name) @function
(arrow_function) @function
(arrow_function parameter: (_) @function.param)
(arrow_function body: (_) @function.body)
(method_definition name: (_) @function.name) @function
(formal_parameters (_) @function.param)
(class_declaration name: (_) @class.name) @class
(class) @class
(return_statement (_) @return.value) @return

; imports and exports
(import_statement source: (string) @import.module) @import
(import_clause (identifier) @import.default)
(namespace_import (identifier) @import.namespace)
(import_specifier name: (_) @binding.imported) @binding
(import_specifier alias: (_) @binding.local)
(export_statement) @export
(export_statement source: (string) @export.module)
(export_statement value: (_) @export.default)
(export_statement (namespace_export (_) @export.namespace))
(export_specifier name: (_) @binding.imported) @binding
(export_specifier alias: (_) @binding.local)

