; Elixir. Definitions are calls in the grammar and get their own kinds here; a pipe is BINARY with the call on its right.

; names and literals
[(identifier) (alias)] @name
(atom) @string.symbol
(quoted_atom) @string.symbol
(string) @string
(string (interpolation (_) @template.hole)) @template
(charlist) @string
(sigil) @string
(sigil (interpolation (_) @template.hole)) @template
[(integer) (float)] @number
(boolean) @bool
(nil) @null
(comment) @comment
(block) @other
(unary_operator operator: "@" operand: (identifier)) @name
[(list) (tuple)] @list
(list (_) @list.arg)
(tuple (_) @list.arg)
(map) @object
(keywords) @other.through
(pair key: (_) @pair.key value: (_) @pair.value) @pair
(keyword) @name.symbol
(quoted_keyword) @string.symbol

; calls
(call target: (identifier) @call.callee) @call
(call target: (dot left: (_) @call.receiver right: (identifier) @call.name)) @call
(dot left: (atom) @name.symbol)
(call (arguments (_) @call.arg))
(call (arguments (keywords (pair) @call.arg)))
(call target: (dot left: (_) @member.object right: (identifier) @member.property) .) @member
(call target: (dot left: (_) @call.callee) .)
(call target: (dot left: (_) @member.object right: (identifier) @member.property) .) @member
(access_call target: (_) @index.object key: (_) @index.key) @index
(binary_operator left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
(binary_operator left: (_) @pair.key operator: "=>" right: (_) @pair.value) @pair
(binary_operator left: (_) @assign.target operator: "=" right: (_) @assign.value) @assign
((call target: (identifier) @_if (arguments . (_) @cond.condition)) @cond (#any-of? @_if "if" "unless"))

; definitions
((call target: (identifier) @_d (arguments . (alias) @class.name)) @class (#any-of? @_d "defmodule" "defprotocol" "defimpl"))
((call target: (identifier) @_d (arguments . (identifier) @function.name)) @function (#any-of? @_d "def" "defp" "defmacro" "defmacrop"))
((call target: (identifier) @_d (arguments . (call target: (identifier) @function.name) @other.through)) @function
  (#any-of? @_d "def" "defp" "defmacro" "defmacrop"))
((call target: (identifier) @_d (arguments . (call (arguments (_) @function.param)))) (#any-of? @_d "def" "defp" "defmacro" "defmacrop"))
((call target: (identifier) @_d (arguments . (binary_operator left: (call target: (identifier) @function.name) @other.through) @other.through))
  @function (#any-of? @_d "def" "defp" "defmacro" "defmacrop"))
((call target: (identifier) @_d (arguments . (binary_operator left: (call (arguments (_) @function.param)))))
  (#any-of? @_d "def" "defp" "defmacro" "defmacrop"))
(anonymous_function) @function
(anonymous_function (stab_clause left: (arguments (_) @function.param)))
(unary_operator operator: "@" operand: (call target: (identifier) @assign.target (arguments . (_) @assign.value .)) @other.through) @assign
((call target: (identifier) @_f (arguments . (atom) @field.name . (_) @field.type)) @field (#any-of? @_f "field" "add"))

; imports
((call target: (identifier) @_i (arguments . (alias) @import.module)) @import (#any-of? @_i "alias" "import" "use" "require"))
((call target: (identifier) @_i (arguments (keywords (pair key: (_) @_as value: (alias) @import.local) @other.through)))
  (#eq? @_i "alias"))
((call target: (identifier) @_i (arguments . (dot left: (alias) @import.module right: (tuple (alias) @binding.imported) @other.through) @other.through)) @import
  (#any-of? @_i "alias" "import" "use" "require"))
