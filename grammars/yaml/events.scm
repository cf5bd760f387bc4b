; YAML mappings, lists and scalars. Every value stands in a node of its own (flow_node, block_node) beside its tag and anchor.
(block_mapping_pair key: (_) @pair.key) @pair
(flow_pair key: (_) @pair.key) @pair
[(plain_scalar) (double_quote_scalar) (single_quote_scalar) (block_scalar)] @string
[(block_mapping) (flow_mapping)] @object
[(block_sequence) (flow_sequence)] @list
(block_sequence_item (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar) (flow_mapping) (flow_sequence)] @list.arg))
(block_sequence_item (block_node [(block_scalar) (block_mapping) (block_sequence)] @list.arg))
(flow_sequence (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar) (flow_mapping) (flow_sequence)] @list.arg))
(block_mapping_pair value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar) (flow_mapping) (flow_sequence) (alias)] @pair.value))
(block_mapping_pair value: (block_node [(block_scalar) (block_mapping) (block_sequence)] @pair.value))
(flow_pair value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar) (flow_mapping) (flow_sequence) (alias)] @pair.value))
(comment) @comment
