; Java. Calls are RECEIVER and NAME; annotations are calls or names inside the DECORATOR that their modifiers make.

; names and literals
[(identifier) (type_identifier) (scoped_identifier) (this) (super)] @name
(scoped_type_identifier) @name
[(string_literal) (character_literal)] @string
[(decimal_integer_literal) (hex_integer_literal) (octal_integer_literal) (binary_integer_literal) (decimal_floating_point_literal)] @number
[(true) (false)] @bool
(null_literal) @null
[(line_comment) (block_comment)] @comment
(parenthesized_expression) @other
[(type_arguments) (type_parameters) (dimensions)] @type
[(array_initializer) (element_value_array_initializer)] @list
(array_initializer (_) @list.arg)
(element_value_array_initializer (_) @list.arg)
(array_creation_expression value: (_) @other.value) @other
(array_creation_expression type: (_) @type)
(cast_expression type: (_) @type value: (_) @other.value) @other

; calls
(method_invocation name: (_) @call.name) @call
(method_invocation object: (_) @call.receiver)
(method_invocation arguments: (argument_list (_) @call.arg))
(object_creation_expression type: (_) @new.callee) @new
(object_creation_expression arguments: (argument_list (_) @new.arg))
(explicit_constructor_invocation constructor: (_) @call.callee) @call
(explicit_constructor_invocation arguments: (argument_list (_) @call.arg))
(field_access object: (_) @member.object field: (_) @member.property) @member
(method_reference . (_) @member.object (_) @member.property .) @member
(array_access array: (_) @index.object index: (_) @index.key) @index
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(unary_expression operator: _ @unary.operator operand: (_) @unary.value) @unary
(ternary_expression condition: (_) @cond.condition consequence: (_) @cond.consequence alternative: (_) @cond.alternative) @cond
(if_statement condition: (_) @cond.condition consequence: (_) @cond.consequence) @cond
(if_statement alternative: (_) @cond.alternative)

; assignments and definitions
(assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign
(local_variable_declaration declarator: (variable_declarator name: (_) @assign.target)) @assign
(local_variable_declaration type: (_) @assign.type)
(local_variable_declaration declarator: (variable_declarator value: (_) @assign.value))
(resource name: (_) @assign.target value: (_) @assign.value) @assign
(resource type: (_) @assign.type)
(enhanced_for_statement type: (_) @assign.type name: (_) @assign.target) @assign
(field_declaration declarator: (variable_declarator name: (_) @field.name)) @field
(field_declaration type: (_) @field.type)
(field_declaration declarator: (variable_declarator value: (_) @field.value))
(constant_declaration declarator: (variable_declarator name: (_) @field.name)) @field
(constant_declaration declarator: (variable_declarator value: (_) @field.value))
(enum_constant name: (_) @field.name) @field
(record_declaration parameters: (formal_parameters (formal_parameter name: (_) @field.name) @field))
(record_declaration parameters: (formal_parameters (formal_parameter type: (_) @field.type)))
(method_declaration name: (_) @function.name) @function
(method_declaration type: (_) @function.type)
(constructor_declaration name: (_) @function.name) @function
(lambda_expression) @function
(lambda_expression parameters: (identifier) @function.param)
(lambda_expression parameters: (inferred_parameters (_) @function.param))
(method_declaration parameters: (formal_parameters (_) @function.param))
(constructor_declaration parameters: (formal_parameters (_) @function.param))
(lambda_expression parameters: (formal_parameters (_) @function.param))
(method_declaration parameters: (formal_parameters (formal_parameter type: (_) @function.type name: (_) @function.param)))
(constructor_declaration parameters: (formal_parameters (formal_parameter type: (_) @function.type name: (_) @function.param)))
(lambda_expression parameters: (formal_parameters (formal_parameter name: (_) @function.param)))
(spread_parameter (variable_declarator name: (_) @function.param))
(class_declaration name: (_) @class.name) @class
(interface_declaration name: (_) @class.name) @class
(enum_declaration name: (_) @class.name) @class
(record_declaration name: (_) @class.name) @class
(annotation_type_declaration name: (_) @class.name) @class
(superclass (_) @class.base)
(super_interfaces (type_list (_) @class.base))
(extends_interfaces (type_list (_) @class.base))
(return_statement (_) @return.value) @return

; annotations
(modifiers [(annotation) (marker_annotation)]) @decorator
(annotation name: (_) @call.callee) @call
(annotation arguments: (annotation_argument_list (_) @call.arg))
(element_value_pair key: (_) @pair.key value: (_) @pair.value) @pair

; imports
(import_declaration (_) @import.module) @import
(import_declaration (asterisk) @binding)
