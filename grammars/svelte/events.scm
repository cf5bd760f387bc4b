; Svelte beyond HTML: {expressions}, also as attribute values.
(svelte_raw_text) @text @template.hole
(attribute (expression) @pair.value)
