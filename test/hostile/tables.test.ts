import { describe, expect, it } from 'vitest';
import { blocking, judge, outcomeOf, policyOf } from './project.ts';

const data =
  'data: {manifest: {train: train.csv, test: test.csv}, columns: {sample: id, label: label, entities: {patient: patient}}}';

/** Judges a manifest of two test samples, P1 positive and P2 negative, unless the case says otherwise. */
async function judgeTable(test: string | Uint8Array, more = '') {
  return judge({
    'policy.yml': policyOf({ data }, more),
    'train.csv': 'id,patient,site,label\nQ1,q1,A,1\nQ2,q2,B,0\n',
    'test.csv': test,
    'predictions.csv': 'row_id,score\nP1,0.9\nP2,0.1\n',
  });
}

const rows = 'id,patient,site,label\nP1,p1,A,1\nP2,p2,B,0\n';

describe('manifests that are read', () => {
  it.each([
    ['the line ends of Windows', rows.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${rows}`],
    ['no final line end', rows.trimEnd()],
    ['quotes around everything', rows.replace(/[^,\n]+/g, '"$&"')],
    ['a quoted line end', rows.replace(',A,', ',"A\nB",')],
    ['a quoted line end of Windows', rows.replace(',A,', ',"A\r\nB",')],
    ['quotes inside quotes', rows.replace(',A,', ',"A ""B""",')],
    ['columns in another order', 'label,site,patient,id\n1,A,p1,P1\n0,B,p2,P2\n'],
    [
      'columns that nobody asked for',
      rows.replace(/$/gm, ',x').replace('label,x', 'label,other').replace(/\n,x$/, '\n'),
    ],
    ['names of the language', 'id,patient,constructor,label\nP1,p1,__proto__,1\nP2,p2,toString,0\n'],
    ['other scripts', rows.replace('A', '東京').replace('B', 'é')],
    ['formulas', rows.replace(',A,', ',=1+1,').replace(',B,', ',@SUM(A1),')],
  ])('%s', async (_, table) => {
    expect(outcomeOf(await judgeTable(table))).toEqual({ exit: 0, codes: [] });
  });

  it.each(['constructor', '__proto__', 'toString'])('with a subgroup column %s', async (column) => {
    const table = rows.replace('site', column);
    const result = await judge({
      'policy.yml': policyOf({ data }, `subgroups: [${column}]\n`),
      'train.csv': table
        .replaceAll('P', 'Q')
        .replaceAll('p', 'q')
        .replace('qatient', 'patient')
        .replace('__qroto', '__proto'),
      'test.csv': table,
      'predictions.csv': 'row_id,score\nP1,0.9\nP2,0.1\n',
    });
    expect(outcomeOf(result)).toEqual({ exit: 0, codes: [] });
    const subgroups = result.report.estimates.map(({ subgroup }) => JSON.stringify(subgroup));
    expect(subgroups).toContain(`{"${column}":"A"}`);
  });
});

describe('manifests that are refused', () => {
  it.each([
    [
      'line feeds, then the line ends of Windows',
      'id,patient,site,label\nP1,p1,A,1\r\nP2,p2,B,0\r\n',
      'table/mixed-line-ends',
    ],
    ['the line ends of an old Mac', rows.replaceAll('\n', '\r'), 'table/bare-cr'],
    ['a row that is too short', rows.replace('P2,p2,B,0', 'P2,p2,0'), 'table/ragged-row'],
    ['a trailing comma in every row', rows.replace(/$/gm, ',').replace(/\n,$/, '\n'), 'table/empty-header'],
    ['a quote that is not closed', rows.replace(',A,', ',"A,'), 'table/quote'],
    ['a quote inside a cell', rows.replace(',A,', ',A"B,'), 'table/quote'],
    ['space before a quote', rows.replace(',A,', ', "A",'), 'table/quote'],
    ['a blank line in the middle', rows.replace('\nP2', '\n\nP2'), 'table/blank-line'],
    ['a blank line at the end', `${rows}\n`, 'table/blank-line'],
    ['nothing', '', 'table/empty'],
    ['a line end alone', '\n', 'table/blank-line'],
    ['a header alone', 'id,patient,site,label\n', 'table/empty'],
    ['semicolons', rows.replaceAll(',', ';'), 'table/missing-column'],
    ['tabs', rows.replaceAll(',', '\t'), 'table/missing-column'],
    ['a name with a space behind it', rows.replace('label', 'label '), 'table/missing-column'],
    ['a name in capitals', rows.replace('label', 'Label'), 'table/missing-column'],
    ['a look-alike of a name', rows.replace('label', 'l\u0430bel'), 'table/missing-column'],
    ['a name twice', rows.replace('site', 'label'), 'table/duplicate-header'],
    [
      'a name twice, composed and not',
      rows.replace('patient,site', 'patient,é').replace(',label', ',e\u0301').replace('1\n', '1\n'),
      'table/missing-column',
    ],
    ['a NUL', rows.replace('A', 'A\0'), 'table/control-character'],
    ['an escape character', rows.replace('A', '\x1b[2K'), 'table/control-character'],
    ['a byte order mark inside', rows.replace('A', 'A\ufeff'), 'table/control-character'],
    ['a line separator', rows.replace('A', 'A\u2028B'), 'table/control-character'],
    ['a delete character', rows.replace('A', 'A\x7f'), 'table/control-character'],
    ['text after a NUL', `${rows}\0hidden`, 'table/control-character'],
    ['Latin-1', Buffer.from(rows.replace('A', 'é'), 'latin1'), 'table/encoding'],
    ['UTF-16', Buffer.from(`\ufeff${rows}`, 'utf16le'), 'table/encoding'],
    ['UTF-16, big-endian', Buffer.from(`\ufeff${rows}`, 'utf16le').swap16(), 'table/encoding'],
    ['half of a surrogate pair', Buffer.concat([Buffer.from(rows), Buffer.from([0xed, 0xa0, 0x80])]), 'table/encoding'],
    ['a workbook', Buffer.from('504b0304140006000800', 'hex'), 'table/encoding'],
    ['a Parquet file', Buffer.from('50415231150415', 'hex'), 'table/encoding'],
    [
      '5,000 columns',
      `${rows.split('\n')[0]},${Array.from({ length: 5000 }, (_, index) => `c${index}`).join(',')}\n`,
      'table/too-many-columns',
    ],
    ['a sample twice', rows.replace('P2', 'P1'), 'manifest/duplicate-sample'],
    ['a sample without an id', rows.replace('P2', ''), 'manifest/empty-sample'],
    ['a label that nobody declared', rows.replace(',0\n', ',2\n'), 'manifest/unknown-label'],
    ['a label with a space', rows.replace(',0\n', ', 0\n'), 'manifest/unknown-label'],
    ['a label spelt as a decimal', rows.replace(',0\n', ',0.0\n'), 'manifest/unknown-label'],
  ])('%s', async (_, table, code) => {
    const { exit, codes } = outcomeOf(await judgeTable(table));
    expect(codes).toContain(code);
    expect(exit).toBe(code === 'table/too-many-columns' ? 4 : 2);
  });

  it('no cell of a table reaches the report of a refusal', async () => {
    const secret = 'Zebulon4711';
    const attempts = [
      rows.replace('P2,p2,B,0', `P2,${secret},0`),
      rows.replace(',A,', `,"${secret}"x,`),
      rows.replace(',0\n', `,${secret}\n`),
      rows.replaceAll(/P[12]/g, secret),
      rows.replace('A', `${secret}\x1b`),
    ];
    for (const table of attempts) {
      const result = await judgeTable(table);
      expect(blocking(result).length).toBeGreaterThan(0);
      expect(JSON.stringify(result.report)).not.toContain(secret);
    }
  });
});

describe('ids', () => {
  const overlap = (train: string, test: string) =>
    judge({
      'policy.yml': policyOf({ data }),
      'train.csv': `id,patient,label\nt1,${train},1\n`,
      'test.csv': `id,patient,label\ns1,${test},1\ns2,other,0\n`,
      'predictions.csv': 'row_id,score\ns1,0.9\ns2,0.1\n',
    });

  it.each([
    ['the same', 'P1', 'P1'],
    ['the same, quoted in one file', '"P1"', 'P1'],
    ['the same text of many characters', 'é東😀'.repeat(50), 'é東😀'.repeat(50)],
    ['the same zeros', '0012', '0012'],
    ['names of the language', '__proto__', '__proto__'],
    ['names of the language', 'constructor', 'constructor'],
  ])('%s overlap: %s and %s', async (_, train, test) => {
    expect(outcomeOf(await overlap(train, test))).toEqual({ exit: 1, codes: ['independence/overlap'] });
  });

  it.each([
    ['a space behind', '"P1 "', 'white-space'],
    ['a space before', '" P1"', 'white-space'],
    ['a no-break space', 'P1\u00a0', 'white-space'],
    ['an ideographic space', '\u3000P1', 'white-space'],
    ['a space without width', 'P\u200b1', 'control-character'],
    ['a word joiner', '\u2060P1', 'control-character'],
    ['a change of direction', '\u202eP1', 'control-character'],
    ['a soft hyphen', 'P\u00ad1', 'control-character'],
    ['exponent form', '1.2E+18', 'exponent'],
    ['exponent form without a point', '1e5', 'exponent'],
    ['the sign of a comment', '#P1', 'comment'],
  ])('%s is malformed', async (_, id, problem) => {
    const result = await overlap(id, 'P1');
    // What cannot be seen is levelled in the normal form, so that the overlap is suspected as well.
    const isInvisible = problem === 'white-space' || problem === 'control-character';
    const suspected = isInvisible ? ['independence/suspected'] : [];
    expect(outcomeOf(result)).toEqual({ exit: 1, codes: [...suspected, 'independence/malformed-id'] });
    expect(blocking(result).at(-1)).toMatchObject({ args: { kind: 'patient', problem, ids: 1 } });
  });

  it.each([
    ['NA', 'NA'],
    ['""', '""'],
    ['NaN', 'NaN'],
    ['null', 'null'],
  ])('a placeholder is no patient, and no independence is shown for it: %s', async (train, test) => {
    expect(outcomeOf(await overlap(train, test))).toEqual({ exit: 1, codes: ['independence/empty-ids'] });
  });
});

describe('predictions', () => {
  const predict = (predictions: string | Uint8Array) =>
    judge({
      'policy.yml': policyOf(),
      'train.csv': 'row_id,patient_id,label\ns1,q1,1\n',
      'test.csv': 'row_id,patient_id,label\nr1,p1,1\nr2,p2,0\n',
      'predictions.csv': predictions,
    });
  const scored = (score: string) => `row_id,score\nr1,${score}\nr2,0.1\n`;

  it.each(['0.9', '1', '1.0', '0.90000000000000000001', '9e-1', '9E-1', '"0.9"', '1e0'])(
    '%s is read',
    async (score) => {
      const { exit } = outcomeOf(await predict(scored(score)));
      expect(exit).toBe(0);
    },
  );

  it.each([
    ...[
      'NaN',
      'inf',
      '-Infinity',
      '1e999',
      '0x1',
      '0b1',
      '1_0',
      '"0,9"',
      '90%',
      '.9',
      '9.',
      '+0.9',
      '--1',
      '00.9',
      '1e',
      ' 0.9',
    ],
    ...['"0.9 "', '', '-', 'null', 'None', 'NA', 'true', '０.９', '٠.٩', '0.9\u00a0', "'0.9", '=0.9', '1/2'],
  ])('%j is no number', async (score) => {
    expect(outcomeOf(await predict(scored(score)))).toEqual({ exit: 2, codes: ['predictions/not-a-number'] });
  });

  it.each(['-0.1', '1.0000001', '-1e-300', '2'])('%s lies out of range', async (score) => {
    expect(outcomeOf(await predict(scored(score)))).toEqual({ exit: 2, codes: ['predictions/out-of-range'] });
  });

  it.each([
    ['of a sample that does not exist', 'row_id,score\nr1,0.9\nr2,0.1\nr3,0.5\n', 2, 'predictions/unknown-sample'],
    ['of a training sample', 'row_id,score\nr1,0.9\nr2,0.1\ns1,0.5\n', 2, 'predictions/unknown-sample'],
    ['of a sample in capitals', 'row_id,score\nR1,0.9\nr2,0.1\n', 2, 'predictions/unknown-sample'],
    ['of a sample with a space', 'row_id,score\n"r1 ",0.9\nr2,0.1\n', 2, 'predictions/unknown-sample'],
    ['twice, the same', 'row_id,score\nr1,0.9\nr1,0.9\nr2,0.1\n', 2, 'predictions/duplicate-sample'],
    ['none at all', 'row_id,score\n', 2, 'table/empty'],
    ['not one file', '', 2, 'table/empty'],
    ['without scores', 'row_id,p\nr1,0.9\nr2,0.1\n', 2, 'table/missing-column'],
    ['with two columns of scores', 'row_id,score,score\nr1,0.9,0.1\nr2,0.1,0.9\n', 2, 'table/duplicate-header'],
    ['of the first sample alone', 'row_id,score\nr1,0.9\n', 1, 'evaluation/missing-predictions'],
  ] as const)('%s', async (_, predictions, exit, code) => {
    const outcome = outcomeOf(await predict(predictions));
    expect(outcome.exit).toBe(exit);
    expect(outcome.codes).toContain(code);
  });
});
