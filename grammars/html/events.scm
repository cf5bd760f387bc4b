; HTML and the templates that are HTML around their tags.
(element) @element
(script_element) @element
(style_element) @element
(start_tag (tag_name) @name @element.tag)
(self_closing_tag (tag_name) @name @element.tag)
(attribute (attribute_name) @name @pair.key) @pair
(attribute (attribute_value) @string @pair.value)
(attribute (quoted_attribute_value) @string @pair.value)
(text) @text
(raw_text) @text
(comment) @comment
