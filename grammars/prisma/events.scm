; Prisma schemas. Models are classes of fields; a datasource or generator is a PAIR of its name and its settings.

[(identifier) (variable) (property_identifier)] @name
(string) @string
(number) @number
[(true) (false)] @bool
(null) @null
[(comment) (developer_comment)] @comment
(array) @list
(array (_) @list.arg)
(call_expression . (_) @call.callee) @call
(call_expression (arguments (_) @call.arg))
(member_expression . (_) @member.object (_) @member.property .) @member
(type_expression . (_) @pair.key (_) @pair.value .) @pair
(column_type) @other.through
[(attribute) (block_attribute_declaration)] @decorator

(model_declaration . (identifier) @class.name) @class
(type_declaration . (identifier) @class.name) @class
(enum_declaration . (identifier) @class.name) @class
(column_declaration . (identifier) @field.name) @field
(column_declaration (column_type) @field.type)
(enumeral (identifier) @field.name) @field
(datasource_declaration . (identifier) @pair.key (statement_block) @object @pair.value) @pair
(generator_declaration . (identifier) @pair.key (statement_block) @object @pair.value) @pair
(assignment_expression . (_) @pair.key (_) @pair.value .) @pair
