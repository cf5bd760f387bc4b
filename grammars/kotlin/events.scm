; Kotlin. Constructions look like calls; a trailing lambda is the BODY of its call; `a to b` is a PAIR.

; names and literals
[(simple_identifier) (identifier) (type_identifier) (this_expression) (super_expression) (interpolated_identifier)] @name
(string_literal) @string
(string_literal [(interpolated_identifier) (interpolated_expression)]) @template
(interpolated_identifier) @template.hole
(interpolated_expression (_) @template.hole)
(character_literal) @string
[(integer_literal) (long_literal) (hex_literal) (bin_literal) (real_literal) (unsigned_literal)] @number
(boolean_literal) @bool
"null" @null
[(line_comment) (multiline_comment)] @comment
(parenthesized_expression) @other
[(type_arguments) (type_parameters) (function_type)] @type
[(user_type) (nullable_type)] @other.through
(collection_literal) @list
(collection_literal (_) @list.arg)
(as_expression . (_) @other.value (_) @type .) @other

; calls
(call_expression . (_) @call.callee) @call
(call_expression (call_suffix (annotated_lambda (lambda_literal) @call.body)))
(value_arguments (value_argument . (_) @call.arg .))
(value_arguments (value_argument . (simple_identifier) @pair.key "=" (_) @pair.value) @pair)
(value_arguments (value_argument . (simple_identifier) "=") @call.arg)
(call_expression . (call_expression) @other.value (call_suffix . (annotated_lambda) .)) @other
(constructor_invocation . (_) @call.callee) @call
(navigation_expression . (_) @member.object (navigation_suffix (_) @member.property)) @member
(indexing_expression . (_) @index.object (indexing_suffix (_) @index.key)) @index
(callable_reference . (_) @member.object (_) @member.property .) @member
(additive_expression . (_) @binary.left ["+" "-"] @binary.operator (_) @binary.right) @binary
(multiplicative_expression . (_) @binary.left ["*" "/" "%"] @binary.operator (_) @binary.right) @binary
(equality_expression . (_) @binary.left ["==" "!=" "===" "!=="] @binary.operator (_) @binary.right) @binary
(comparison_expression . (_) @binary.left ["<" ">" "<=" ">="] @binary.operator (_) @binary.right) @binary
(conjunction_expression . (_) @binary.left "&&" @binary.operator (_) @binary.right) @binary
(disjunction_expression . (_) @binary.left "||" @binary.operator (_) @binary.right) @binary
(elvis_expression . (_) @binary.left "?:" @binary.operator (_) @binary.right) @binary
(infix_expression . (_) @binary.left . (simple_identifier) @binary.operator . (_) @binary.right) @binary
((infix_expression . (_) @pair.key . (simple_identifier) @_to . (_) @pair.value) @pair (#eq? @_to "to"))
(prefix_expression _ @unary.operator . (_) @unary.value .) @unary
(if_expression . (_) @cond.condition) @cond
(if_expression (control_structure_body) @cond.consequence)
(if_expression "else" (control_structure_body) @cond.alternative)

; assignments and definitions
(assignment . (directly_assignable_expression . (simple_identifier) @assign.target .)) @assign
(assignment . (directly_assignable_expression . (_) @member.object (navigation_suffix (_) @member.property)) @member @assign.target) @assign
(assignment . (directly_assignable_expression . (_) @index.object (indexing_suffix (_) @index.key)) @index @assign.target) @assign
(assignment (_) @assign.value .)
(property_declaration (variable_declaration . (simple_identifier) @assign.target)) @assign
(property_declaration (multi_variable_declaration . (variable_declaration . (simple_identifier) @assign.target))) @assign
(property_declaration (variable_declaration (simple_identifier) (_) @assign.type))
(property_declaration "=" . (_) @assign.value)
(property_declaration (property_delegate (_) @assign.value))
(class_body (property_declaration (variable_declaration . (simple_identifier) @field.name)) @field)
(class_body (property_declaration (variable_declaration (simple_identifier) (_) @field.type)))
(class_parameter (simple_identifier) @field.name) @field
(class_parameter (simple_identifier) . (_) @field.type)
(class_parameter "=" . (_) @field.value)
(enum_entry . (simple_identifier) @field.name) @field
(function_declaration (simple_identifier) @function.name) @function
(function_value_parameters (parameter) @function.param)
(parameter . (simple_identifier) @function.param)
(parameter (simple_identifier) . (_) @function.type)
[(anonymous_function) (lambda_literal) (secondary_constructor)] @function
(lambda_parameters (variable_declaration (simple_identifier) @function.param))
(class_declaration (type_identifier) @class.name) @class
(object_declaration (type_identifier) @class.name) @class
(type_alias (type_identifier) @class.name) @class
(delegation_specifier (_) @class.base)
(jump_expression "return" (_) @return.value) @return
(annotation) @decorator

; imports
(import_header (identifier) @import.module) @import
(import_header (import_alias (_) @import.local))
(import_header (wildcard_import) @binding)
