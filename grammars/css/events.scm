; Style sheets: what they load.

(import_statement (string_value) @import.module) @import
(string_value) @string
(plain_value) @string
(call_expression . (function_name) @name @call.callee) @call
(call_expression (arguments (_) @call.arg))
(comment) @comment
(import_statement (call_expression (arguments (_) @string @import.module)) @other.through) @import
