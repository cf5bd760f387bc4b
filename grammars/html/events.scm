; HTML and the templates that are HTML around their tags.
(element) @element
(script_element) @element
(style_element) @element
(start_tag (tag_name) @element.tag)
(self_closing_tag (tag_name) @element.tag)
(attribute (attribute_name) @pair.key) @pair
(attribute (attribute_value) @pair.value)
(attribute (quoted_attribute_value) @pair.value)
[(attribute_value) (quoted_attribute_value)] @string
[(tag_name) (attribute_name)] @name
(text) @text
(raw_text) @text
(comment) @comment
