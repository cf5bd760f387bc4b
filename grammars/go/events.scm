; Go. A composite literal is a construction (NEW) when its type is named, else a map (OBJECT) or a list (LIST).

; names and literals
[(identifier) (field_identifier) (type_identifier) (package_identifier) (label_name) (blank_identifier)] @name
(qualified_type package: (_) @member.object name: (_) @member.property) @member
(interpreted_string_literal) @string
(raw_string_literal) @string.raw
[(int_literal) (float_literal) (imaginary_literal)] @number
[(true) (false)] @bool
[(nil) (iota)] @null
(rune_literal) @string
(comment) @comment
(parenthesized_expression) @other
(type_arguments) @type
[(map_type) (function_type) (channel_type)] @type

; imports
(import_spec path: (_) @import.module) @import
(import_spec name: (package_identifier) @import.local)
(import_spec name: (dot) @binding)

; calls
(call_expression function: (_) @call.callee) @call
(call_expression arguments: (argument_list (_) @call.arg))
(type_conversion_expression type: (_) @type) @other
(selector_expression operand: (_) @member.object field: (_) @member.property) @member
(index_expression operand: (_) @index.object index: (_) @index.key) @index
(type_assertion_expression type: (_) @type) @other
(composite_literal type: (type_identifier) @new.callee) @new
(composite_literal type: (qualified_type) @new.callee) @new
(composite_literal type: (generic_type) @new.callee) @new
(composite_literal type: (map_type)) @object
(composite_literal type: [(slice_type) (array_type) (implicit_length_array_type)] @type) @list
(composite_literal type: (struct_type)) @object
(composite_literal body: (literal_value (keyed_element) @new.arg))
(composite_literal body: (literal_value (literal_element (_) @new.arg)))
(literal_element (literal_value) @object)
(literal_element (literal_value (keyed_element) @object.arg))
(literal_element (literal_value (literal_element (_) @object.arg)))
(keyed_element key: (literal_element (_) @pair.key) value: (literal_element (_) @pair.value)) @pair
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(unary_expression operator: _ @unary.operator operand: (_) @unary.value) @unary

; assignments
(short_var_declaration left: (expression_list (_) @assign.target)) @assign
(short_var_declaration right: (expression_list (_) @assign.value))
(assignment_statement left: (expression_list (_) @assign.target)) @assign
(assignment_statement right: (expression_list (_) @assign.value))
(var_spec name: (_) @assign.target) @assign
(var_spec type: (_) @assign.type)
(var_spec value: (expression_list (_) @assign.value))
(const_spec name: (_) @assign.target) @assign
(const_spec type: (_) @assign.type)
(const_spec value: (expression_list (_) @assign.value))
(range_clause left: (expression_list (_) @assign.target)) @assign

; definitions
(function_declaration name: (_) @function.name) @function
(method_declaration name: (_) @function.name) @function
(method_declaration receiver: (parameter_list (_) @function.receiver))
(method_elem name: (_) @function.name) @function
(method_elem parameters: (parameter_list (_) @function.param))
(func_literal) @function
(function_declaration parameters: (parameter_list (_) @function.param))
(method_declaration parameters: (parameter_list (_) @function.param))
(func_literal parameters: (parameter_list (_) @function.param))
(parameter_declaration name: (_) @function.param)
(parameter_declaration type: (_) @function.type)
(variadic_parameter_declaration name: (_) @function.param)
(variadic_parameter_declaration type: (_) @function.type)
(function_declaration result: (_) @function.type)
(method_declaration result: (_) @function.type)
(type_spec name: (_) @class.name type: (struct_type)) @class
(type_spec name: (_) @class.name type: (interface_type)) @class
(field_declaration name: (_) @field.name) @field
(field_declaration type: (_) @field.type)
(field_declaration !name type: (_) @class.base)
(field_declaration tag: (_ (_) @string @decorator.value) @decorator)
(return_statement (expression_list (_) @return.value)) @return
(if_statement condition: (_) @cond.condition consequence: (_) @cond.consequence) @cond
(if_statement alternative: (_) @cond.alternative)
