; YAML mappings, lists and scalars.
(block_mapping_pair key: (_) @pair.key) @pair
(block_mapping_pair value: (_) @pair.value)
(flow_pair key: (_) @pair.key) @pair
(flow_pair value: (_) @pair.value)
[(plain_scalar) (double_quote_scalar) (single_quote_scalar) (block_scalar)] @string
[(block_mapping) (flow_mapping)] @object
[(block_sequence) (flow_sequence)] @list
(block_sequence_item (_) @list.arg)
(flow_sequence (_) @list.arg)
(comment) @comment
