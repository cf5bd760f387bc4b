; Swift. Constructions look like calls; a trailing closure is the BODY of its call; a["x"] is a call with brackets.

; names and literals
[(simple_identifier) (type_identifier) (self_expression) (super_expression)] @name
(import_declaration (identifier) @name)
[(line_string_literal) (multi_line_string_literal)] @string
(raw_string_literal) @string.raw
(line_string_literal interpolation: (_)) @template
(multi_line_string_literal interpolation: (_)) @template
(interpolated_expression value: (_) @template.hole)
[(integer_literal) (real_literal) (hex_literal) (oct_literal) (bin_literal)] @number
(boolean_literal) @bool
"nil" @null
[(comment) (multiline_comment)] @comment
(tuple_expression) @other
[(type_arguments) (type_parameters) (function_type) (dictionary_type)] @type
[(user_type) (optional_type)] @other.through
(array_literal) @list
(array_literal element: (_) @list.arg)
(dictionary_literal) @object
(dictionary_literal value: (_) @pair.postfix)
(as_expression . (_) @other.value) @other
(try_expression expr: (_) @other.value) @other
(await_expression expr: (_) @other.value) @other

; calls
(call_expression . (_) @call.callee) @call
(macro_invocation . (simple_identifier) @call.callee) @call
(value_arguments (value_argument value: (_) @call.arg))
(value_arguments (value_argument name: (value_argument_label (_) @pair.key) value: (_) @pair.value) @pair @call.arg)
(call_expression (call_suffix (lambda_literal) @call.body))
(call_expression . (_) @index.object (call_suffix (value_arguments "[" (value_argument value: (_) @index.key)))) @index
(constructor_expression constructed_type: (_) @call.callee) @call
(navigation_expression target: (_) @member.object suffix: (navigation_suffix suffix: (_) @member.property)) @member
(prefix_expression operation: "." target: (_) @other.value) @other
(additive_expression lhs: (_) @binary.left op: _ @binary.operator rhs: (_) @binary.right) @binary
(multiplicative_expression lhs: (_) @binary.left op: _ @binary.operator rhs: (_) @binary.right) @binary
(comparison_expression lhs: (_) @binary.left op: _ @binary.operator rhs: (_) @binary.right) @binary
(equality_expression lhs: (_) @binary.left op: _ @binary.operator rhs: (_) @binary.right) @binary
(nil_coalescing_expression value: (_) @binary.left "??" @binary.operator if_nil: (_) @binary.right) @binary
(ternary_expression condition: (_) @cond.condition if_true: (_) @cond.consequence if_false: (_) @cond.alternative) @cond
(if_statement condition: (_) @cond.condition) @cond
(if_statement (statements) @cond.consequence)
(if_statement (else) (statements) @cond.alternative)
(guard_statement condition: (_) @cond.condition) @cond
(guard_statement (statements) @cond.alternative)

; assignments and definitions
(assignment target: (directly_assignable_expression (_) @assign.target) result: (_) @assign.value) @assign
(property_declaration name: (pattern bound_identifier: (_) @assign.target)) @assign
(property_declaration (type_annotation (_) @assign.type))
(property_declaration value: (_) @assign.value)
(class_body (property_declaration name: (pattern bound_identifier: (_) @field.name)) @field)
(enum_entry name: (_) @field.name) @field
(enum_entry raw_value: (_) @field.value)
(function_declaration name: (simple_identifier) @function.name) @function
(function_declaration (parameter) @function.param)
(protocol_function_declaration name: (simple_identifier) @function.name) @function
(init_declaration name: "init" @function.name) @function
(init_declaration (parameter) @function.param)
(parameter name: (simple_identifier) @function.param)
(parameter (user_type) @function.type)
(parameter (optional_type) @function.type)
(lambda_literal) @function
(lambda_parameter name: (simple_identifier) @function.param)
(class_declaration name: (_) @class.name) @class
(protocol_declaration name: (_) @class.name) @class
(inheritance_specifier inherits_from: (_) @class.base)
(control_transfer_statement "return" result: (_) @return.value) @return
(attribute) @decorator

; imports
(import_declaration (identifier) @import.module) @import
