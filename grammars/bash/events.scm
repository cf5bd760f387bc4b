; Shell scripts. A command is a call; words are strings.

[(word) (raw_string) (ansi_c_string) (translated_string)] @string
(string) @string
(string [(simple_expansion) (expansion) (command_substitution)] @template.hole) @template
(concatenation [(simple_expansion) (expansion) (command_substitution)] @template.hole) @template
(variable_name) @name
(special_variable_name) @name
(number) @number
(comment) @comment
(heredoc_body) @string.raw
(heredoc_body [(simple_expansion) (expansion) (command_substitution)] @template.hole) @template
(array) @list
(array (_) @list.arg)
(command_name) @other.through
(command name: (command_name (word) @name))
(command name: (_) @call.callee) @call
(command argument: (_) @call.arg)
(variable_assignment name: (_) @assign.target value: (_) @assign.value) @assign
(function_definition name: (word) @name @function.name) @function
(if_statement condition: (_) @cond.condition) @cond
