; Ruby. Every a.b is a call (RECEIVER, NAME); one that is assigned to is a member. A block is the BODY of its call.

; names and literals
[(identifier) (constant) (instance_variable) (class_variable) (global_variable) (self) (super)] @name
(scope_resolution) @name
(hash_key_symbol) @name
[(string) (subshell) (character) (bare_string) (bare_symbol)] @string
(simple_symbol) @string.symbol
(string (interpolation)) @template
(subshell (interpolation)) @template
(delimited_symbol) @string.symbol
(heredoc_body) @string.raw
(heredoc_body (interpolation)) @template
(interpolation (_) @template.hole)
[(integer) (float) (rational)] @number
[(true) (false)] @bool
(nil) @null
(comment) @comment
(regex) @other
[(array) (string_array) (symbol_array)] @list
(array (_) @list.arg)
(string_array (_) @list.arg)
(symbol_array (_) @list.arg)
(hash) @object
(hash (hash_splat_argument (_) @object.arg))
(pair key: (_) @pair.key) @pair
(pair value: (_) @pair.value)
(parenthesized_statements) @other

; calls
(call method: (_) @call.name) @call
(call receiver: (_) @call.receiver)
(call arguments: (argument_list (_) @call.arg))
(argument_list (hash_splat_argument) @object)
(argument_list (hash_splat_argument (_) @object.arg))
(call block: (_) @call.body)
(yield) @call
(element_reference object: (_) @index.object) @index
(element_reference object: (_) . (_) @index.key)
(binary left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(unary operator: _ @unary.operator operand: (_) @unary.value) @unary
(conditional condition: (_) @cond.condition consequence: (_) @cond.consequence alternative: (_) @cond.alternative) @cond
(if condition: (_) @cond.condition) @cond
(if consequence: (_) @cond.consequence)
(if alternative: (_) @cond.alternative)
(if_modifier body: (_) @cond.consequence condition: (_) @cond.condition) @cond
(unless condition: (_) @cond.condition) @cond
(unless consequence: (_) @cond.alternative)
(unless_modifier body: (_) @cond.alternative condition: (_) @cond.condition) @cond

; assignments
(assignment) @assign
(assignment left: [(identifier) (constant) (instance_variable) (class_variable) (global_variable) (element_reference) (call)
  (scope_resolution)] @assign.target)
(assignment right: (_) @assign.value)
(assignment left: (left_assignment_list (_) @assign.target))
(assignment right: (right_assignment_list (_) @assign.value))
(assignment left: (call receiver: (_) @member.object method: (_) @member.property) @member)
(operator_assignment left: (_) @assign.target right: (_) @assign.value) @assign
(operator_assignment left: (call receiver: (_) @member.object method: (_) @member.property) @member)

; definitions
(method name: (_) @function.name) @function
(singleton_method name: (_) @function.name) @function
[(lambda) (block) (do_block)] @function
(method_parameters (_) @function.param)
(lambda_parameters (_) @function.param)
(block_parameters (_) @function.param)
(optional_parameter name: (_) @assign.target value: (_) @assign.value) @assign
(keyword_parameter name: (_) @assign.target) @assign
(keyword_parameter value: (_) @assign.value)
(splat_parameter name: (_) @function.param)
(hash_splat_parameter name: (_) @function.param)
(block_parameter name: (_) @function.param)
(class name: (_) @class.name) @class
(class superclass: (superclass (_) @class.base))
(module name: (_) @class.name) @class
(return (argument_list (_) @return.value)) @return

; imports
((call !receiver method: (identifier) @_f arguments: (argument_list . (string) @import.module)) @import
  (#any-of? @_f "require" "require_relative" "load" "require_dependency"))
