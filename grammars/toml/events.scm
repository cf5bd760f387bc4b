; TOML tables and pairs; a table header is a pair around its entries.
(pair . (_) @pair.key "=" . (_) @pair.value) @pair
(table . [(bare_key) (dotted_key) (quoted_key)] @pair.key) @pair
(table_array_element . [(bare_key) (dotted_key) (quoted_key)] @pair.key) @pair
[(bare_key) (dotted_key)] @name
[(string) (quoted_key)] @string
[(integer) (float)] @number
(boolean) @bool
(array) @list
(array (_) @list.arg)
(inline_table) @object
(comment) @comment
