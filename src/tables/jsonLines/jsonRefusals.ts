import { Refusal } from '../../result/refusal.ts';
import { tableLimits } from '../limits.ts';
import { printableName } from '../printableName.ts';

/**
 * All sentences with which a JSON Lines file is refused. None may take the text of a value; keys are shown as
 * `printableName` writes them.
 */

/** A place in a file; both are 1-based, the column in UTF-16 code units. */
export interface JsonPlace {
  file: string;
  line: number;
  column?: number;
}

const oneObjectALine = 'Write each row as one JSON object on a line of its own';
const byLibrary = `${oneObjectALine}, for example with \`jq -c .\`.`;

/** How deep values may lie in each other; the object of a line is the first level. */
export const deepestNesting = 64;

/** @param problem such as `a comma or a closing brace is missing` */
export function invalidJson(place: JsonPlace, problem: string): Refusal {
  return new Refusal('table/json', { ...place, problem: `is not valid JSON: ${problem}`, cure: byLibrary });
}

export function notJsonNumber(place: JsonPlace): Refusal {
  return new Refusal('table/json', {
    ...place,
    problem: 'is not valid JSON: NaN and Infinity are no JSON numbers',
    cure: 'Write null instead, for example with `allow_nan=False` and a replacement where Python makes the file.',
  });
}

export function emptyJsonFile(file: string): Refusal {
  return new Refusal('table/empty', {
    file,
    line: 1,
    problem: 'is empty',
    cure: 'Write at least one object; look whether the step that makes the file has failed.',
  });
}

export function jsonBlankLine(place: JsonPlace): Refusal {
  return new Refusal('table/blank-line', { ...place, problem: 'is blank', cure: 'Remove the line.' });
}

export function jsonBareCarriageReturn(place: JsonPlace): Refusal {
  return new Refusal('table/bare-cr', {
    ...place,
    problem: 'has a carriage return without a line feed after it; lines end in LF or in CRLF',
    cure: 'Write the file with LF as the end of each line.',
  });
}

export function wholeArray(place: JsonPlace): Refusal {
  return new Refusal('table/json-type', {
    ...place,
    problem: 'begins an array; JSON Lines has one object on each line, and no array around them',
    cure: "Convert the file with `jq -c '.[]'`.",
  });
}

export function notAnObject(place: JsonPlace): Refusal {
  return new Refusal('table/json-type', {
    ...place,
    problem: 'holds a value that is no object; JSON Lines has one object on each line',
    cure: `${oneObjectALine}, with the columns as its keys.`,
  });
}

export function textAfterObject(place: JsonPlace): Refusal {
  return new Refusal('table/json', {
    ...place,
    problem: 'goes on after its object',
    cure: `${oneObjectALine}, without commas between them.`,
  });
}

export function duplicateKey(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/json-duplicate-key', {
    ...place,
    problem: `has the key ${printableName(key)} twice in one object; readers differ in which of the two they take`,
    cure: 'Keep one of the two.',
  });
}

export function loneSurrogate(place: JsonPlace): Refusal {
  return new Refusal('table/json-surrogate', {
    ...place,
    problem: 'has half of a surrogate pair in a string, which is no character',
    cure: 'Look where the text was cut in the middle of a character, and write the file with UTF-8 text.',
  });
}

export function infiniteNumber(place: JsonPlace): Refusal {
  return new Refusal('table/json-number', {
    ...place,
    problem: 'has a number that is too large for a double; readers take it for infinite',
    cure: 'Write a number up to 1.7976931348623157e308, or null.',
  });
}

export function tooDeep(place: JsonPlace): Refusal {
  return new Refusal('table/json-too-deep', {
    ...place,
    problem: `has values nested more than ${deepestNesting} levels deep`,
    cure: 'Keep only the keys that the policy names, for example with `jq -c`.',
  });
}

export function tooManyKeys(place: JsonPlace): Refusal {
  return new Refusal('table/too-many-columns', {
    ...place,
    problem: `has more than ${tableLimits.columns} keys`,
    cure: 'Keep only the keys that the policy names, for example with `jq -c`.',
    exit: 4,
  });
}

export function jsonLineTooLarge(place: JsonPlace): Refusal {
  return new Refusal('table/row-too-large', {
    ...place,
    problem: `is a line of more than ${tableLimits.rowBytes} bytes`,
    cure: `${oneObjectALine}; a table names large content by path or digest.`,
    exit: 4,
  });
}

export function keyTooLarge(place: JsonPlace): Refusal {
  return new Refusal('table/cell-too-large', {
    ...place,
    problem: `has a key of more than ${tableLimits.cellBytes} bytes`,
    cure: 'Shorten the key.',
    exit: 4,
  });
}

export function valueTooLarge(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/cell-too-large', {
    ...place,
    problem: `has a value of the key ${printableName(key)} of more than ${tableLimits.cellBytes} bytes`,
    cure: 'Shorten the value; a table names large content by path or digest.',
    exit: 4,
  });
}

export function missingKey(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/json-missing-key', {
    ...place,
    problem: `lacks the key ${printableName(key)}`,
    cure: 'Give the key to every object; where a row has no value that is no id, write null. Upper and lower case differ.',
  });
}

export function nullId(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/json-null-id', {
    ...place,
    problem: `has null for the key ${printableName(key)}, which is an id`,
    cure: 'Give every row an id, or a text that the policy lists in `data.missing` where there is none.',
  });
}

export function nestedValue(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/json-type', {
    ...place,
    problem: `has an object or an array for the key ${printableName(key)}; a cell is a string, a number, true, false or null`,
    cure: 'Write the value that is meant under a key of its own at the top level.',
  });
}

export function logicalId(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/json-type', {
    ...place,
    problem: `has true or false for the key ${printableName(key)}, which is an id`,
    cure: 'Write ids as strings.',
  });
}

export function floatId(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/float-id', {
    ...place,
    problem: `has a number with a fraction, an exponent or a negative zero for the key ${printableName(key)}, which is an id`,
    cure: 'Write ids as strings where the file is made; a column of ids that became numbers may have lost digits.',
  });
}

export function largeId(place: JsonPlace, key: string): Refusal {
  return new Refusal('table/large-id', {
    ...place,
    problem: `has a number beyond 9007199254740991 for the key ${printableName(key)}, which is an id; other readers round it`,
    cure: 'Write ids as strings where the file is made, from the source and not from this file.',
  });
}
