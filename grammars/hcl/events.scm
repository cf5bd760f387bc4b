; Terraform and other HCL. A block with labels is a call, `resource "aws_s3_bucket" "x" { … }` is tf::resource.aws_s3_bucket("x", …) with its
; attributes as PAIR arguments; a block without labels is a PAIR of its name and an OBJECT.

(comment) @comment
(string_lit) @string
(numeric_lit) @number
(bool_lit) @bool
(null_lit) @null
[(quoted_template) (heredoc_template)] @template
(template_interpolation (expression) @template.hole)
(variable_expr (identifier) @name)
(expression) @other.through
(get_attr (identifier) @name @member.property) @member.postfix
(index (new_index (expression) @index.key)) @index.postfix
(function_call . (identifier) @name @call.callee) @call
(function_arguments (expression) @call.arg)
(object) @object
(object_elem key: (expression) @pair.key val: (expression) @pair.value) @pair
(object_elem key: (expression (variable_expr (identifier) @pair.key)))
(object_elem key: (expression (literal_value (string_lit) @pair.key)))
(tuple) @list
(tuple (expression) @list.arg)
(conditional . (expression) @cond.condition (expression) @cond.consequence (expression) @cond.alternative .) @cond

(block . (identifier) @name @pair.key . (block_start) (body) @object @pair.value) @pair @call.arg
(block . (identifier) @name @call.receiver . [(string_lit) (identifier)] @call.name) @call
(block . (identifier) . [(string_lit) (identifier)] . (string_lit) @call.arg)
(attribute . (identifier) @name @pair.key (expression) @pair.value) @pair @call.arg
