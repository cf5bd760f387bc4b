; PHP. Names keep their backslashes and variables their dollar; A::b() and $a->b() are calls with RECEIVER and NAME.

; names and literals
[(name) (variable_name) (qualified_name) (namespace_name) (relative_scope) (relative_name)] @name
(string) @string.raw
(encapsed_string) @string
(encapsed_string [(variable_name) (dynamic_variable_name) (member_access_expression) (nullsafe_member_access_expression)
  (subscript_expression) (member_call_expression) (scoped_call_expression) (function_call_expression)
  (scoped_property_access_expression)] @template.hole) @template
[(heredoc_body) (nowdoc_body)] @string.raw
(heredoc_body [(variable_name) (member_access_expression) (subscript_expression) (member_call_expression)] @template.hole) @template
(shell_command_expression) @string
[(integer) (float)] @number
(boolean) @bool
(null) @null
(comment) @comment
(text) @text
(parenthesized_expression) @other
(array_creation_expression) @list
(array_creation_expression (array_element_initializer "=>")) @object
(array_creation_expression (array_element_initializer . (_) @list.arg .))
(array_element_initializer . (_) @pair.key "=>" (_) @pair.value) @pair
(cast_expression type: (_) @type value: (_) @other.value) @other

; calls
(function_call_expression function: (_) @call.callee) @call
(member_call_expression object: (_) @call.receiver name: (_) @call.name) @call
(nullsafe_member_call_expression object: (_) @call.receiver name: (_) @call.name) @call
(scoped_call_expression scope: (_) @call.receiver name: (_) @call.name) @call
(object_creation_expression . (_) @new.callee) @new
(object_creation_expression (anonymous_class) @class)
(arguments (argument !name . (_) @call.arg .))
(arguments (argument name: (_) @pair.key (_) @pair.value .) @pair)
(arguments (argument name: (_)) @call.arg)
(print_intrinsic (_) @call.arg) @call
(member_access_expression object: (_) @member.object name: (_) @member.property) @member
(nullsafe_member_access_expression object: (_) @member.object name: (_) @member.property) @member
(class_constant_access_expression . (_) @member.object (_) @member.property .) @member
(scoped_property_access_expression scope: (_) @member.object name: (_) @member.property) @member
(subscript_expression . (_) @index.object) @index
(subscript_expression . (_) (_) @index.key)
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(unary_op_expression operator: _ @unary.operator argument: (_) @unary.value) @unary
(conditional_expression condition: (_) @cond.condition) @cond
(conditional_expression body: (_) @cond.consequence)
(conditional_expression alternative: (_) @cond.alternative)
(if_statement condition: (_) @cond.condition) @cond
(if_statement body: (_) @cond.consequence)
(if_statement alternative: (_) @cond.alternative)

; assignments and definitions
(assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign
(augmented_assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign
(list_literal) @list
(const_element . (name) @assign.target (_) @assign.value .) @assign
(static_variable_declaration name: (_) @assign.target value: (_) @assign.value) @assign
(function_definition name: (_) @function.name) @function
(method_declaration name: (_) @function.name) @function
[(arrow_function) (anonymous_function)] @function
(formal_parameters (_) @function.param)
(simple_parameter name: (_) @function.param)
(simple_parameter type: (_) @function.type)
(simple_parameter default_value: (_) @function.value)
(variadic_parameter name: (_) @function.param)
(property_promotion_parameter name: (_) @function.param)
(property_promotion_parameter type: (_) @function.type)
(property_promotion_parameter default_value: (_) @function.value)
(class_declaration name: (_) @class.name) @class
(interface_declaration name: (_) @class.name) @class
(trait_declaration name: (_) @class.name) @class
(enum_declaration name: (_) @class.name) @class
(base_clause (_) @class.base)
(class_interface_clause (_) @class.base)
(use_declaration (_) @class.base)
(property_declaration (property_element name: (_) @field.name)) @field
(property_declaration type: (_) @field.type)
(property_declaration (property_element default_value: (_) @field.value))
(enum_case name: (_) @assign.target) @assign
(enum_case value: (_) @assign.value)
(attribute_list (attribute_group (attribute . (_) @call.callee) @call)) @decorator
(return_statement (_) @return.value) @return

; imports
(namespace_use_declaration) @import
(namespace_use_declaration (namespace_name) @import.module)
(namespace_use_clause (_) @binding.imported) @binding
(namespace_use_clause alias: (_) @binding.local)
