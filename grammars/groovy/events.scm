; Groovy: Gradle builds, Jenkins pipelines. A call without parentheses (implementation 'x:y:1') is a call; closures are its BODY.

[(identifier) (type_identifier) (scoped_identifier) (this)] @name
[(string_literal) (character_literal)] @string
[(decimal_integer_literal) (decimal_floating_point_literal) (hex_integer_literal)] @number
[(true) (false)] @bool
(null_literal) @null
[(line_comment) (block_comment)] @comment
(parenthesized_expression) @other
(array_literal) @list
(array_literal (_) @list.arg)
(map_item key: (_) @pair.key value: (_) @pair.value) @pair
(method_invocation name: (_) @call.name) @call
(method_invocation object: (_) @call.receiver)
(method_invocation arguments: (argument_list (_) @call.arg))
(method_invocation body: (_) @call.body)
(juxt_function_call name: (_) @call.name) @call
(juxt_function_call args: (argument_list (_) @call.arg))
(object_creation_expression type: (_) @new.callee) @new
(object_creation_expression arguments: (argument_list (_) @new.arg))
(field_access object: (_) @member.object field: (_) @member.property) @member
(array_access array: (_) @index.object index: (_) @index.key) @index
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(ternary_expression condition: (_) @cond.condition consequence: (_) @cond.consequence alternative: (_) @cond.alternative) @cond
(assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign
(local_variable_declaration declarator: (variable_declarator name: (_) @assign.target)) @assign
(local_variable_declaration declarator: (variable_declarator value: (_) @assign.value))
(field_declaration declarator: (variable_declarator name: (_) @field.name)) @field
(field_declaration declarator: (variable_declarator value: (_) @field.value))
(method_declaration name: (_) @function.name) @function
(closure) @function
(class_declaration name: (_) @class.name) @class
(return_statement (_) @return.value) @return
(import_declaration (_) @import.module) @import
(import_declaration (asterisk) @binding)
