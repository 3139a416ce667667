/**
 * The messages of an ONNX file as `onnx.proto` of onnx 1.23 numbers their fields.
 *
 * Fields that no check looks into (documentation, metadata, annotations, placement on devices) are `bytes` here, so
 * that nobody walks them.
 */
import { messageShape } from './protobuf.ts';

export const modelShape = messageShape('the model', {
  1: 'integer', // ir_version
  2: 'bytes', // producer_name
  3: 'bytes', // producer_version
  4: 'bytes', // domain
  5: 'integer', // model_version
  6: 'bytes', // doc_string
  7: 'message', // graph
  8: 'messages', // opset_import
  14: 'byteses', // metadata_props
  20: 'messages', // training_info
  25: 'messages', // functions
  26: 'byteses', // configuration
});

export const opsetShape = messageShape('an operator set import', {
  1: 'bytes', // domain
  2: 'integer', // version
});

export const trainingShape = messageShape('training information', {
  1: 'message', // initialization
  2: 'message', // algorithm
  3: 'byteses', // initialization_binding
  4: 'byteses', // update_binding
});

export const functionShape = messageShape('a function', {
  1: 'bytes', // name
  4: 'byteses', // input
  5: 'byteses', // output
  6: 'byteses', // attribute
  7: 'messages', // node
  8: 'bytes', // doc_string
  9: 'byteses', // opset_import
  10: 'bytes', // domain
  11: 'messages', // attribute_proto
  12: 'byteses', // value_info
  13: 'bytes', // overload
  14: 'byteses', // metadata_props
});

export const graphShape = messageShape('a graph', {
  1: 'messages', // node
  2: 'bytes', // name
  5: 'messages', // initializer
  10: 'bytes', // doc_string
  11: 'messages', // input
  12: 'messages', // output
  13: 'byteses', // value_info
  14: 'byteses', // quantization_annotation
  15: 'messages', // sparse_initializer
  16: 'byteses', // metadata_props
});

export const nodeShape = messageShape('a node', {
  1: 'byteses', // input
  2: 'byteses', // output
  3: 'bytes', // name
  4: 'bytes', // op_type
  5: 'messages', // attribute
  6: 'bytes', // doc_string
  7: 'bytes', // domain
  8: 'bytes', // overload
  9: 'byteses', // metadata_props
  10: 'byteses', // device_configurations
});

export const attributeShape = messageShape('an attribute', {
  1: 'bytes', // name
  2: 'float', // f
  3: 'integer', // i
  4: 'bytes', // s
  5: 'message', // t
  6: 'message', // g
  7: 'floats', // floats
  8: 'integers', // ints
  9: 'byteses', // strings
  10: 'messages', // tensors
  11: 'messages', // graphs
  13: 'bytes', // doc_string
  14: 'bytes', // tp
  15: 'byteses', // type_protos
  20: 'integer', // type
  21: 'bytes', // ref_attr_name
  22: 'message', // sparse_tensor
  23: 'messages', // sparse_tensors
});

export const sparseTensorShape = messageShape('a sparse tensor', {
  1: 'message', // values
  2: 'message', // indices
  3: 'integers', // dims
});

export const tensorShape = messageShape('a tensor', {
  1: 'integers', // dims
  2: 'integer', // data_type
  3: 'bytes', // segment
  4: 'floats', // float_data
  5: 'integers', // int32_data
  6: 'byteses', // string_data
  7: 'integers', // int64_data
  8: 'bytes', // name
  9: 'bytes', // raw_data
  10: 'doubles', // double_data
  11: 'integers', // uint64_data
  12: 'bytes', // doc_string
  13: 'messages', // external_data
  14: 'integer', // data_location
  16: 'byteses', // metadata_props
});

export const entryShape = messageShape('an entry', {
  1: 'bytes', // key
  2: 'bytes', // value
});

export const valueShape = messageShape('an input or output', {
  1: 'bytes', // name
  2: 'message', // type
  3: 'bytes', // doc_string
  4: 'byteses', // metadata_props
});

export const typeShape = messageShape('a type', {
  1: 'message', // tensor_type
  4: 'bytes', // sequence_type
  5: 'bytes', // map_type
  6: 'bytes', // denotation
  7: 'bytes', // opaque_type
  8: 'bytes', // sparse_tensor_type
  9: 'bytes', // optional_type
});

export const tensorTypeShape = messageShape('a tensor type', {
  1: 'integer', // elem_type
  2: 'message', // shape
});

export const dimensionsShape = messageShape('a shape', {
  1: 'messages', // dim
});

export const dimensionShape = messageShape('a dimension', {
  1: 'integer', // dim_value
  2: 'bytes', // dim_param
  3: 'bytes', // denotation
});
