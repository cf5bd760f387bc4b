; JSON, also with comments.
(pair key: (_) @pair.key value: (_) @pair.value) @pair
(object) @object
(array) @list
(array (_) @list.arg)
(string) @string
(number) @number
[(true) (false)] @bool
(null) @null
(comment) @comment
