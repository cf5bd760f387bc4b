; Python. Keyword arguments are pairs among the arguments; `from m import a as b` is an import with bindings.
(identifier) @name
(string) @string
(string (interpolation)) @template
(interpolation expression: (_) @template.hole)
(concatenated_string) @other
[(integer) (float)] @number
[(true) (false)] @bool
(none) @null
(comment) @comment
(list) @list
(list (_) @list.arg)
(tuple) @list
(tuple (_) @list.arg)
(set) @list
(set (_) @list.arg)
(dictionary) @object
(dictionary (dictionary_splat (_) @object.arg))
(pair key: (_) @pair.key value: (_) @pair.value) @pair
(parenthesized_expression) @other
(call function: (_) @call.callee) @call
(call arguments: (argument_list (_) @call.arg))
(argument_list (dictionary_splat) @object)
(argument_list (dictionary_splat (_) @object.arg))
(keyword_argument name: (_) @pair.key value: (_) @pair.value) @pair
(attribute object: (_) @member.object attribute: (_) @member.property) @member
(subscript value: (_) @index.object) @index
(subscript subscript: (_) @index.key)
(binary_operator left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(boolean_operator left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(comparison_operator . (_) @binary.left (_) @binary.right .) @binary
(comparison_operator operators: _ @binary.operator)
(unary_operator operator: _ @unary.operator argument: (_) @unary.value) @unary
(assignment left: (_) @assign.target) @assign
(assignment right: (_) @assign.value)
(assignment type: (_) @assign.type)
(named_expression name: (_) @assign.target value: (_) @assign.value) @assign
(augmented_assignment left: (_) @assign.target right: (_) @assign.value) @assign
(default_parameter name: (_) @assign.target value: (_) @assign.value) @assign
(typed_parameter type: (_) @function.type)
(function_definition name: (_) @function.name) @function
(parameters (_) @function.param)
(dictionary_splat_pattern (identifier) @function.param)
(list_splat_pattern (identifier) @function.param)
(typed_parameter (identifier) @function.param)
(typed_default_parameter name: (_) @function.param)
(lambda) @function
(class_definition name: (_) @class.name) @class
(class_definition superclasses: (argument_list (_) @class.base))
(return_statement (_) @return.value) @return
(decorator (_) @decorator.value) @decorator
(if_statement condition: (_) @cond.condition consequence: (_) @cond.consequence) @cond
(conditional_expression . (_) @cond.consequence (_) @cond.condition (_) @cond.alternative .) @cond
(with_item value: (as_pattern (_) @assign.value alias: (as_pattern_target (_) @assign.target)) @assign)
(import_statement) @import
(import_statement name: (dotted_name) @import.module)
(import_statement name: (aliased_import name: (_) @binding.imported alias: (_) @binding.local) @binding)
(import_from_statement module_name: (_) @import.module) @import
(import_from_statement name: (dotted_name) @binding.imported) 
(import_from_statement name: (aliased_import name: (_) @binding.imported alias: (_) @binding.local) @binding)
(wildcard_import) @binding
(dotted_name) @name
(relative_import) @name
