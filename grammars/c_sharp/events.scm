; C#. `using A.B` binds no name; object initialisers are PAIR arguments of their construction.

; names and literals
[(identifier) (qualified_name) (alias_qualified_name)] @name
["this" "base"] @name
[(string_literal) (character_literal)] @string
[(verbatim_string_literal) (raw_string_literal)] @string.raw
(interpolated_string_expression) @template
(interpolation . (interpolation_brace) . (_) @template.hole)
[(integer_literal) (real_literal)] @number
(boolean_literal) @bool
(null_literal) @null
(comment) @comment
(parenthesized_expression) @other
(postfix_unary_expression) @other.through
[(type_argument_list) (type_parameter_list) (function_pointer_type)] @type
((generic_name (identifier) @_w (type_argument_list . (_) .) @other @other.value) @other
  (#any-of? @_w "Lazy" "Task" "ValueTask" "IOptions" "IOptionsSnapshot" "IOptionsMonitor"))
(cast_expression type: (_) @type value: (_) @other.value) @other
(array_type) @type
[(collection_expression) (implicit_array_creation_expression)] @list
(expression_element (_) @list.arg)
(implicit_array_creation_expression (initializer_expression (_) @list.arg))
(array_creation_expression) @list
(array_creation_expression (initializer_expression (_) @list.arg))

; calls
(invocation_expression function: (_) @call.callee) @call
(argument_list (argument . (_) @call.arg .))
(argument_list (argument name: (_) @pair.key (_) @pair.value .) @pair)
(argument_list (argument name: (_)) @call.arg)
(object_creation_expression type: (_) @new.callee) @new
(implicit_object_creation_expression) @new
(object_creation_expression initializer: (initializer_expression (_) @new.arg))
(implicit_object_creation_expression (initializer_expression (_) @new.arg))
(initializer_expression (assignment_expression left: (_) @pair.key right: (_) @pair.value) @pair)
(initializer_expression (assignment_expression left: (element_binding_expression) @other.through))
(initializer_expression (initializer_expression . (_) @pair.key . (_) @pair.value .) @pair)
(with_initializer (identifier) @pair.key (_) @pair.value) @pair
(anonymous_object_creation_expression) @object
(anonymous_object_creation_expression (_) @object.arg)
(anonymous_object_creation_expression (identifier) . "=" . (_) @pair.postfix)
(member_access_expression expression: (_) @member.object) @member
(member_access_expression expression: "this" @member.object)
(member_access_expression expression: "base" @member.object)
(member_access_expression name: (_) @member.property)
(conditional_access_expression condition: (_) @member.object (member_binding_expression name: (_) @member.property)) @member
(conditional_access_expression condition: (_) @index.object (element_binding_expression . (argument (_) @index.key))) @index
(element_access_expression expression: (_) @index.object) @index
(element_access_expression subscript: (bracketed_argument_list . (argument (_) @index.key)))
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(prefix_unary_expression _ @unary.operator . (_) @unary.value) @unary
(conditional_expression condition: (_) @cond.condition consequence: (_) @cond.consequence alternative: (_) @cond.alternative) @cond
(if_statement condition: (_) @cond.condition consequence: (_) @cond.consequence) @cond
(if_statement alternative: (_) @cond.alternative)

; assignments and definitions
(assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign
(initializer_expression (assignment_expression left: (_) @pair.key right: (_) @pair.value) @pair)
(initializer_expression (assignment_expression left: (element_binding_expression) @other.through))
(local_declaration_statement (variable_declaration) @assign)
(using_statement (variable_declaration) @assign)
(for_statement (variable_declaration) @assign)
(variable_declaration (variable_declarator name: (_) @assign.target))
(variable_declaration type: [(identifier) (qualified_name) (generic_name) (nullable_type)] @assign.type)
(variable_declaration (variable_declarator name: (_) (_) @assign.value .))
(foreach_statement type: (_) @assign.type left: (identifier) @assign.target) @assign
(field_declaration) @field
(field_declaration (variable_declaration (variable_declarator name: (_) @field.name)))
(field_declaration (variable_declaration type: (_) @field.type))
(field_declaration (variable_declaration (variable_declarator name: (_) (_) @field.value .)))
(property_declaration type: (_) @field.type name: (_) @field.name) @field
(property_declaration value: (_) @field.value)
(enum_member_declaration name: (_) @field.name) @field
(enum_member_declaration value: (_) @field.value)
(record_declaration (parameter_list (parameter type: (_) @field.type name: (_) @field.name) @field))
(method_declaration returns: (_) @function.type name: (_) @function.name) @function
(constructor_declaration name: (_) @function.name) @function
(local_function_statement name: (_) @function.name) @function
[(lambda_expression) (anonymous_method_expression)] @function
(implicit_parameter) @name @function.param
(method_declaration parameters: (parameter_list (parameter name: (_) @function.param) @function.param))
(constructor_declaration parameters: (parameter_list (parameter name: (_) @function.param) @function.param))
(local_function_statement parameters: (parameter_list (parameter name: (_) @function.param) @function.param))
(lambda_expression parameters: (parameter_list (parameter name: (_) @function.param) @function.param))
(method_declaration parameters: (parameter_list (parameter type: (_) @function.type)))
(constructor_declaration parameters: (parameter_list (parameter type: (_) @function.type)))
(lambda_expression parameters: (parameter_list (parameter type: (_) @function.type)))
(class_declaration (parameter_list (parameter type: (_) @field.type name: (_) @field.name) @field))
[(class_declaration name: (_) @class.name) (interface_declaration name: (_) @class.name) (struct_declaration name: (_) @class.name)
  (enum_declaration name: (_) @class.name) (record_declaration name: (_) @class.name)] @class
(base_list (_) @class.base)
(return_statement (_) @return.value) @return
(arrow_expression_clause (_) @return.value) @return
(property_declaration value: (arrow_expression_clause (_) @field.value) @other)

; attributes
(attribute_list) @decorator
(attribute name: (_) @call.callee) @call
(attribute (attribute_argument_list (attribute_argument . (_) @call.arg .)))
(attribute (attribute_argument_list (attribute_argument . (identifier) @pair.key (_) @pair.value .) @pair))
(attribute (attribute_argument_list (attribute_argument (assignment_expression left: (_) @pair.key right: (_) @pair.value) @pair @call.arg)))

; imports
(using_directive (_) @import.module) @import
(using_directive name: (_) @import.local)
