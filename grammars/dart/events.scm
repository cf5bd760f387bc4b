; Dart. The grammar writes a.b(c) as three nodes in a row: each selector is a postfix of what stands before it, and so is a function's
; body of its signature. A cascade (..x = y) leaves a PAIR beside the object.

; names and literals
[(identifier) (type_identifier) (this) (super) (identifier_dollar_escaped)] @name
(string_literal) @string
(string_literal (template_substitution)) @template
(template_substitution . (_) @template.hole)
[(decimal_integer_literal) (hex_integer_literal) (decimal_floating_point_literal)] @number
[(true) (false)] @bool
(null_literal) @null
[(comment) (documentation_comment)] @comment
(parenthesized_expression) @other
[(type_arguments) (type_parameters) (function_type)] @type
(list_literal) @list
(list_literal (_) @list.arg)
(list_literal (selector) @other.postfix)
(set_or_map_literal) @object
(pair . key: (_) @pair.key) @pair
(pair ":" . (_) @pair.value)

; calls and members
(selector) @other.postfix
(selector (argument_part)) @call.postfix
(selector (unconditional_assignable_selector (identifier) @member.property)) @member.postfix
(selector (conditional_assignable_selector (identifier) @member.property)) @member.postfix
(selector (unconditional_assignable_selector (index_selector (_) @index.key))) @index.postfix
(assignable_expression) @other.through
(assignable_expression (unconditional_assignable_selector (identifier) @member.property) @member.postfix)
(assignable_expression (conditional_assignable_selector (identifier) @member.property) @member.postfix)
(assignable_expression (unconditional_assignable_selector (index_selector (_) @index.key)) @index.postfix)
(arguments (argument . (_) @call.arg))
(arguments (named_argument) @pair @call.arg)
(named_argument (label (identifier) @pair.key))
(named_argument (label) . (_) @pair.value)
(cascade_section) @other
(cascade_section (cascade_selector (identifier) @pair.key) @other.through)
(cascade_section (cascade_selector) "=" . (_) @pair.postfix)
(new_expression (type_identifier) @new.callee) @new
(const_object_expression (type_identifier) @new.callee) @new
(const_object_expression (type_identifier) @call.receiver . (identifier) @call.name) @call
(new_expression (type_identifier) @call.receiver . (identifier) @call.name) @call
(additive_expression . (_) @binary.left (additive_operator) @binary.operator . (_) @binary.right) @binary
(multiplicative_expression . (_) @binary.left (multiplicative_operator) @binary.operator . (_) @binary.right) @binary
(additive_expression . (_) . (_) . (_) . (_) . (_) @binary.right)
(multiplicative_expression . (_) . (_) . (_) . (_) . (_) @binary.right)
(multiplicative_expression . (_) . (_) . (_) . (_) . (_) . (_) . (_) @binary.right)
(multiplicative_expression . (_) . (_) . (_) . (_) . (_) . (_) . (_) . (_) . (_) @binary.right)
(equality_expression . (_) @binary.left (equality_operator) @binary.operator . (_) @binary.right) @binary
(if_null_expression . (_) @binary.left "??" @binary.operator . (_) @binary.right) @binary
(conditional_expression . (_) @cond.condition consequence: (_) @cond.consequence alternative: (_) @cond.alternative) @cond
(if_statement condition: (_) @cond.condition consequence: (_) @cond.consequence) @cond
(if_statement alternative: (_) @cond.alternative)

; assignments and definitions
(initialized_variable_definition name: (identifier) @assign.target) @assign
(initialized_variable_definition (type_identifier) @assign.type)
(initialized_variable_definition name: (identifier) "=" . (_) @assign.value)
(initialized_identifier . (identifier) @assign.target) @assign
(initialized_identifier . (identifier) "=" . (_) @assign.value)
(static_final_declaration . (identifier) @assign.target) @assign
(static_final_declaration . (identifier) "=" . (_) @assign.value)
(assignment_expression left: (_) @assign.target) @assign
(assignment_expression . (_) . (_) @assign.value)
(declaration (initialized_identifier_list)) @field
(declaration (static_final_declaration_list)) @field
(declaration (type_identifier) @field.type)
(declaration (initialized_identifier_list (initialized_identifier . (identifier) @field.name) @other.through))
(declaration (initialized_identifier_list (initialized_identifier . (identifier) "=" . (_) @field.value)))
(declaration (static_final_declaration_list (static_final_declaration . (identifier) @field.name) @other.through))
(declaration (static_final_declaration_list (static_final_declaration . (identifier) "=" . (_) @field.value)))
[(function_signature) (method_signature)] @other.through
(function_body) @function.postfix
(function_signature name: (_) @function.name)
(getter_signature name: (_) @function.name)
(constructor_signature name: (_) @function.name)
(factory_constructor_signature (identifier) @function.name)
(declaration (constructor_signature)) @function
(function_expression) @function
(formal_parameter) @function.param
(formal_parameter name: (_) @function.param)
(formal_parameter (type_identifier) @function.type)
(formal_parameter . (identifier) @function.param .)
(formal_parameter (constructor_param (identifier) @function.param))
(class_definition name: (_) @class.name) @class
(enum_declaration name: (_) @class.name) @class
(mixin_declaration (identifier) @class.name) @class
(extension_declaration name: (_) @class.name) @class
(enum_constant name: (_) @field.name) @field
(superclass (type_identifier) @class.base)
(mixins (type_identifier) @class.base)
(interfaces (type_identifier) @class.base)
(return_statement . (_) @return.value) @return
(annotation) @decorator

; imports
(import_specification (configurable_uri (uri (string_literal) @import.module))) @import
(import_specification (identifier) @import.local)
(library_export (configurable_uri (uri (string_literal) @export.module))) @export
; A factory that leads to another class declares the fields of what it makes (freezed).
(redirecting_factory_constructor_signature (formal_parameter_list (optional_formal_parameters (formal_parameter name: (identifier) @field.name) @field)))
