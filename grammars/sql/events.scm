; SQL. A table is a CLASS of FIELDs; a statement is a call named by its first word, with the table as argument and its WHERE as CONDITION.

(object_reference) @name
[(identifier) (field) (column)] @name
(literal) @number
((literal) @string.raw (#quoted? @string.raw))
(literal [(keyword_true) (keyword_false)]) @bool
(literal (keyword_null)) @null
(interval) @string.quoted
[(comment) (marginalia)] @comment
(parenthesized_expression) @other

; tables
(create_table (object_reference) @class.name) @class
(alter_table (object_reference) @class.name) @class
(column_definition name: (_) @field.name type: (_) @field.type) @field
(column_definition (keyword_default) . (_) @field.value)
(column_definition (keyword_references) . (_) @field.base)

; statements
(statement (insert (keyword_insert) @name @call.callee)) @call
(statement (update (keyword_update) @name @call.callee)) @call
(statement (delete (keyword_delete) @name @call.callee)) @call
(statement (select (keyword_select) @name @call.callee)) @call
(drop_table (keyword_drop) @name @call.callee (object_reference) @call.arg) @call
(create_extension (keyword_extension) @name @call.callee (_) @call.arg .) @call
(insert (object_reference) @call.arg)
(insert (list (column) @call.arg))
(update (relation (object_reference) @call.arg))
(from (object_reference) @call.arg)
(from (relation (object_reference) @call.arg))
(where predicate: (_) @call.condition)
(assignment left: (_) @pair.key right: (_) @pair.value) @pair @call.arg

; expressions
(invocation (object_reference) @call.callee) @call
(invocation parameter: (term value: (_) @call.arg))
(binary_expression left: (_) @binary.left operator: _ @binary.operator right: (_) @binary.right) @binary
