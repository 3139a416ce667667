/**
 * The inputs of JSONTestSuite that parsers are known to differ on, each as the value of a key. Names are those of the
 * suite: `y` has to be accepted, `n` has to be refused, `i` is left open by RFC 8259 and decided here.
 *
 * @see https://github.com/nst/JSONTestSuite
 */
import { describe, expect, it } from 'vitest';
import { columnsOf, readText, refusalIn } from './support.ts';

const bytes = (...values: readonly number[]) => Buffer.from(values);

const accepted: readonly (readonly [string, string])[] = [
  ['y_array_arraysWithSpaces', '[[]   ]'],
  ['y_array_empty-string', '[""]'],
  ['y_array_heterogeneous', '[null, 1, "1", {}]'],
  ['y_array_with_several_null', '[1,null,null,null,2]'],
  ['y_number_0e+1', '[0e+1]'],
  ['y_number_0e1', '[0e1]'],
  ['y_number_after_space', '[ 4]'],
  ['y_number_double_close_to_zero', `[-0.${'0'.repeat(76)}1]`],
  ['y_number_int_with_exp', '[20e1]'],
  ['y_number_minus_zero', '[-0]'],
  ['y_number_real_capital_e_neg_exp', '[1E-2]'],
  ['y_number_real_capital_e_pos_exp', '[1E+2]'],
  ['y_number_real_fraction_exponent', '[123.456e78]'],
  ['y_object_empty_key', '{"":0}'],
  ['y_object_escaped_null_in_key', '{"foo\\u0000bar": 42}'],
  ['y_object_extreme_numbers', '{ "min": -1.0e+28, "max": 1.0e+28 }'],
  ['y_object_string_unicode', '{"title":"\\u041f\\u043e\\u043b\\u0442\\u043e\\u0440\\u0430" }'],
  ['y_string_1_2_3_bytes_UTF-8_sequences', '["\\u0060\\u012a\\u12AB"]'],
  ['y_string_accepted_surrogate_pairs', '["\\ud83d\\ude39\\ud83d\\udc8d"]'],
  ['y_string_allowed_escapes', '["\\"\\\\\\/\\b\\f\\n\\r\\t"]'],
  ['y_string_backslash_and_u_escaped_zero', '["\\\\u0000"]'],
  ['y_string_comments', '["a/*b*/c/*d//e"]'],
  ['y_string_double_escape_a', '["\\\\a"]'],
  ['y_string_escaped_noncharacter', '["\\uFFFF"]'],
  ['y_string_last_surrogates_1_and_2', '["\\uDBFF\\uDFFF"]'],
  ['y_string_nonCharacterInUTF-8_U+10FFFF', '["\u{10ffff}"]'],
  ['y_string_null_escape', '["\\u0000"]'],
  ['y_string_one-byte-utf-8', '["\\u002c"]'],
  ['y_string_u+2028_line_sep', '["\u2028"]'],
  ['y_string_unescaped_char_delete', '["\u007f"]'],
  ['y_string_unicodeEscapedBackslash', '["\\u005C"]'],
  ['y_string_uEscape', '["\\u0061\\u30af\\u30EA\\u30b9"]'],
  ['y_string_with_del_character', '["a\u007fa"]'],
  ['y_structure_lonely_negative_real', '-0.1'],
  ['y_structure_lonely_string', '"asd"'],
  ['y_structure_string_empty', '""'],
  ['y_structure_whitespace_array', '[]'],
  ['i_number_real_underflow', '[123e-10000000]'],
  ['i_number_very_big_negative_int', '[-237462374673276894279832749832423479823246327846]'],
];

const refused: readonly (readonly [string, string | Uint8Array, string?])[] = [
  ['n_array_1_true_without_comma', '[1 true]'],
  ['n_array_a_invalid_utf8', bytes(0x5b, 0x61, 0xe5, 0x5d), 'table/encoding'],
  ['n_array_colon_instead_of_comma', '["": 1]'],
  ['n_array_comma_after_close', '[""],,'],
  ['n_array_comma_and_number', '[,1]'],
  ['n_array_double_comma', '[1,,2]'],
  ['n_array_double_extra_comma', '["x",,]'],
  ['n_array_extra_close', '["x"]]'],
  ['n_array_extra_comma', '["",]'],
  ['n_array_incomplete', '["x"'],
  ['n_array_inner_array_no_comma', '[3[4]]'],
  ['n_array_items_separated_by_semicolon', '[1;2]'],
  ['n_array_just_comma', '[,]'],
  ['n_array_just_minus', '[-]'],
  ['n_array_missing_value', '[   , ""]'],
  ['n_array_newlines_unclosed', '["a",\n4\n,1,'],
  ['n_array_spaces_vertical_tab_formfeed', '["\u000ba"\\f]'],
  ['n_array_star_inside', '[*]'],
  ['n_array_unclosed_with_object_inside', '[{}'],
  ['n_incomplete_false', '[fals]'],
  ['n_incomplete_null', '[nul]'],
  ['n_incomplete_true', '[tru]'],
  ['n_multidigit_number_then_00', Buffer.from('123\0')],
  ['n_number_++', '[++1234]'],
  ['n_number_+1', '[+1]'],
  ['n_number_-01', '[-01]'],
  ['n_number_-1.0.', '[-1.0.]'],
  ['n_number_-2.', '[-2.]'],
  ['n_number_-NaN', '[-NaN]'],
  ['n_number_.-1', '[.-1]'],
  ['n_number_.2e-3', '[.2e-3]'],
  ['n_number_0.1.2', '[0.1.2]'],
  ['n_number_0.3e+', '[0.3e+]'],
  ['n_number_0.3e', '[0.3e]'],
  ['n_number_0.e1', '[0.e1]'],
  ['n_number_0_capital_E+', '[0E+]'],
  ['n_number_1.0e-', '[1.0e-]'],
  ['n_number_1_000', '[1 000.0]'],
  ['n_number_1eE2', '[1eE2]'],
  ['n_number_2.e3', '[2.e3]'],
  ['n_number_9.e+', '[9.e+]'],
  ['n_number_Inf', '[Inf]'],
  ['n_number_NaN', '[NaN]'],
  ['n_number_U+FF11_fullwidth_digit_one', '[１]'],
  ['n_number_expression', '[1+2]'],
  ['n_number_hex_1_digit', '[0x1]'],
  ['n_number_infinity', '[Infinity]'],
  ['n_number_invalid+-', '[0e+-1]'],
  ['n_number_minus_infinity', '[-Infinity]'],
  ['n_number_minus_sign_with_trailing_garbage', '[-foo]'],
  ['n_number_minus_space_1', '[- 1]'],
  ['n_number_neg_int_starting_with_zero', '[-012]'],
  ['n_number_neg_with_garbage_at_end', '[-1x]'],
  ['n_number_real_garbage_after_e', '[1ea]'],
  ['n_number_starting_with_dot', '[.123]'],
  ['n_number_with_alpha', '[1.2a-3]'],
  ['n_number_with_leading_zero', '[012]'],
  ['n_object_bad_value', '{"x", truth}'],
  ['n_object_bracket_key', '{[: "x"}'],
  ['n_object_comma_instead_of_colon', '{"x", null}'],
  ['n_object_double_colon', '{"x"::"b"}'],
  ['n_object_emoji', '{🇨🇭}'],
  ['n_object_garbage_at_end', '{"a":"a" 123}'],
  ['n_object_key_with_single_quotes', "{key: 'value'}"],
  ['n_object_missing_colon', '{"a" b}'],
  ['n_object_missing_key', '{:"b"}'],
  ['n_object_missing_value', '{"a":'],
  ['n_object_non_string_key', '{1:1}'],
  ['n_object_single_quote', "{'a':0}"],
  ['n_object_trailing_comma', '{"id":0,}'],
  ['n_object_trailing_comment', '{"a":"b"}/**/'],
  ['n_object_two_commas_in_a_row', '{"a":"b",,"c":"d"}'],
  ['n_object_unquoted_key', '{a: "b"}'],
  ['n_object_unterminated-value', '{"a":"a'],
  ['n_single_space', ' '],
  ['n_string_1_surrogate_then_escape_u', '["\\uD800\\u"]'],
  ['n_string_1_surrogate_then_escape_u1x', '["\\uD800\\u1x"]'],
  ['n_string_accentuated_char_no_quotes', '[é]'],
  ['n_string_backslash_00', Buffer.from('["\\\0"]')],
  ['n_string_escape_x', '["\\x00"]'],
  ['n_string_escaped_backslash_bad', '["\\\\\\"]'],
  ['n_string_escaped_ctrl_char_tab', '["\\\t"]'],
  ['n_string_escaped_emoji', '["\\🌀"]'],
  ['n_string_incomplete_escape', '["\\"]'],
  ['n_string_incomplete_escaped_character', '["\\u00A"]'],
  ['n_string_invalid_unicode_escape', '["\\uqqqq"]'],
  ['n_string_leading_uescaped_thinspace', '[\\u0020"asd"]'],
  ['n_string_no_quotes_with_bad_escape', '[\\n]'],
  ['n_string_single_quote', "['single quote']"],
  ['n_string_start_escape_unclosed', '["\\'],
  ['n_string_unescaped_ctrl_char', Buffer.from('["a\0a"]')],
  ['n_string_unescaped_newline', '["new\nline"]'],
  ['n_string_unescaped_tab', '["\t"]'],
  ['n_string_unicode_CapitalU', '"\\UA66D"'],
  ['n_structure_<null>', '<null>'],
  ['n_structure_U+2060_word_joined', '[\u2060]'],
  ['n_structure_UTF8_BOM_no_data', '\ufeff'],
  ['n_structure_array_with_extra_array_close', '[1]]'],
  ['n_structure_ascii-unicode-identifier', 'aå'],
  ['n_structure_capitalized_True', '[True]'],
  ['n_structure_lone-open-bracket', '['],
  ['n_structure_null-byte-outside-string', Buffer.from('[\0]')],
  ['n_structure_open_array_object', '[{"":'.repeat(50_000), 'table/json-too-deep'],
  ['n_structure_uescaped_LF_before_string', '[\\u000A""]'],
  ['n_structure_unicode-identifier', 'å'],
  ['n_structure_whitespace_formfeed', '[\f]'],
  ['n_structure_100000_opening_arrays', '['.repeat(100_000), 'table/json-too-deep'],
  [
    'i_number_huge_exp',
    `[0.4e${'0'.repeat(60)}669999999999999999999999999999999999999999999999999999969999999006]`,
    'table/json-number',
  ],
  ['i_number_neg_int_huge_exp', '[-1e+9999]', 'table/json-number'],
  ['i_number_pos_double_huge_exp', '[1.5e+9999]', 'table/json-number'],
  ['i_object_key_lone_2nd_surrogate', '{"\\uDFAA":0}', 'table/json-surrogate'],
  ['i_string_1st_surrogate_but_2nd_missing', '["\\uDADA"]', 'table/json-surrogate'],
  ['i_string_1st_valid_surrogate_2nd_invalid', '["\\uD888\\u1234"]', 'table/json-surrogate'],
  ['i_string_UTF-8_invalid_sequence', bytes(0x22, 0xe6, 0x97, 0xa5, 0xd1, 0x88, 0xfa, 0x22), 'table/encoding'],
  ['i_string_incomplete_surrogates_escape_valid', '["\\uD800\\uD800\\n"]', 'table/json-surrogate'],
  ['i_string_inverted_surrogates_U+1D11E', '["\\uDd1e\\uD834"]', 'table/json-surrogate'],
  ['i_string_iso_latin_1', bytes(0x22, 0xe9, 0x22), 'table/encoding'],
  ['i_string_overlong_sequence_2_bytes', bytes(0x22, 0xc0, 0xaf, 0x22), 'table/encoding'],
  ['i_string_UTF8_surrogate_U+D800', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), 'table/encoding'],
  ['i_structure_UTF-8_BOM_empty_object', '\ufeff{}'],
  ['y_object_duplicated_key', '{"a":"b","a":"c"}', 'table/json-duplicate-key'],
];

/** A line with the input as the value of the key `x`, between two wanted keys. */
function lineOf(input: string | Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('{"id":"1","x":'), Buffer.from(input), Buffer.from(',"b":2}\n')]);
}

describe('an input of JSONTestSuite', () => {
  it.each(accepted)('%s is accepted', (_, input) => {
    expect(readText(lineOf(input), columnsOf('id', 'b'))).toEqual([['1', '2']]);
    expect(() => JSON.parse(lineOf(input).toString('utf8'))).not.toThrow();
  });

  const wrong = refused.map(([name, input, code = 'table/json']) => ({ name, input, code }));

  it.each(wrong)('$name is refused', ({ input, code }) => {
    const line = lineOf(input);
    for (const columns of [columnsOf('id', 'b'), []]) {
      expect(refusalIn(() => readText(line, columns))?.code).toBe(code);
    }
    // What only we refuse, the parser of the language may take.
    if (code === 'table/json') expect(() => JSON.parse(line.toString('utf8'))).toThrow();
  });
});
