; Markup in JavaScript and TSX.
(jsx_element) @element
(jsx_opening_element name: (_) @element.tag)
(jsx_self_closing_element name: (_) @element.tag) @element
(jsx_attribute (property_identifier) @pair.key) @pair
(jsx_attribute (property_identifier) (_) @pair.value)
(jsx_expression (_) @other)
(jsx_text) @text
