; Rust. Paths (a::b) are one name; `use a::{b::{c}, d}` nests imports; macros are calls whose arguments are their tokens.

; names and literals
[(identifier) (field_identifier) (type_identifier) (scoped_identifier) (scoped_type_identifier) (self) (crate) (super)] @name
(shorthand_field_identifier) @name
(string_literal) @string
(raw_string_literal) @string.raw
(char_literal) @string
[(integer_literal) (float_literal)] @number
(boolean_literal) @bool
[(line_comment) (block_comment)] @comment
[(parenthesized_expression) (try_expression) (await_expression)] @other
(reference_expression value: (_) @other.value) @other
(type_cast_expression value: (_) @other.value type: (_) @type) @other
[(type_arguments) (type_parameters) (lifetime) (trait_bounds)] @type
((generic_type type: (type_identifier) @_w type_arguments: (type_arguments . (_) .) @other @other.value)
  (#any-of? @_w "Option" "Box" "Arc" "Rc" "Mutex" "RwLock" "State" "Data" "Extension"))
(generic_function function: (_) @other.value) @other
[(array_expression) (tuple_expression)] @list
(array_expression (_) @list.arg)
(tuple_expression (_) @list.arg)

; calls
(call_expression function: (_) @call.callee) @call
(call_expression arguments: (arguments (_) @call.arg))
(macro_invocation macro: (_) @call.callee) @call
(macro_invocation (token_tree (_) @call.arg))
((macro_invocation macro: (identifier) @_v (token_tree (_) @list.arg)) @list (#eq? @_v "vec"))
(struct_expression name: (_) @new.callee) @new
(struct_expression body: (field_initializer_list (field_initializer) @new.arg))
(struct_expression body: (field_initializer_list (shorthand_field_initializer (identifier) @new.arg)))
(field_initializer field: (_) @pair.key value: (_) @pair.value) @pair
(field_expression value: (_) @member.object field: (_) @member.property) @member
(index_expression . (_) @index.object (_) @index.key .) @index
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(unary_expression _ @unary.operator . (_) @unary.value .) @unary
(if_expression condition: (_) @cond.condition consequence: (_) @cond.consequence) @cond
(if_expression alternative: (else_clause (_) @cond.alternative))

; assignments and definitions
(let_declaration pattern: (_) @assign.target) @assign
(let_declaration type: (_) @assign.type)
(let_declaration value: (_) @assign.value)
(assignment_expression left: (_) @assign.target right: (_) @assign.value) @assign
; macros written as calls (macros of grammar.json): `name = value` is a keyword argument, "key" = value an entry of JSON
(call_expression arguments: (arguments (assignment_expression left: (_) @pair.key right: (_) @pair.value) @pair))
(array_expression (assignment_expression left: (string_literal) @pair.key right: (_) @pair.value) @pair)
((array_expression (assignment_expression left: (string_literal))) @object)
(const_item name: (_) @assign.target value: (_) @assign.value) @assign
(static_item name: (_) @assign.target value: (_) @assign.value) @assign
(const_item type: (_) @assign.type)
(static_item type: (_) @assign.type)
(function_item name: (_) @function.name) @function
(function_signature_item name: (_) @function.name) @function
(function_item return_type: (_) @function.type)
(parameters (parameter) @function.param)
(parameter pattern: (_) @function.param)
(parameter type: (_) @function.type)
(closure_expression) @function
(closure_parameters (_) @function.param)
(struct_item name: (_) @class.name) @class
(enum_item name: (_) @class.name) @class
(trait_item name: (_) @class.name) @class
(impl_item type: (_) @class.name) @class
(impl_item trait: (_) @class.base)
(field_declaration name: (_) @field.name type: (_) @field.type) @field
(enum_variant name: (_) @field.name) @field
(return_expression (_) @return.value) @return
[(attribute_item) (inner_attribute_item)] @decorator
(mod_item body: (_)) @other
(attribute . (_) @call.callee) @call
(attribute arguments: (token_tree (_) @call.arg))
(attribute value: (_) @call.arg)

; imports
(use_declaration) @import
(use_declaration argument: [(identifier) (scoped_identifier) (crate)] @import.module)
(scoped_use_list path: (_) @import.module)
(use_list (scoped_use_list) @import)
(use_list [(identifier) (scoped_identifier) (self)] @binding.imported)
(use_as_clause path: (_) @binding.imported alias: (_) @binding.local) @binding
(use_wildcard (_) @import.module)
(use_wildcard "*" @binding)
(extern_crate_declaration name: (_) @import.module) @import
(extern_crate_declaration alias: (_) @import.local)
