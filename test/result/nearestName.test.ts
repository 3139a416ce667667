import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/result/nearestName.ts';

describe('nearestName', () => {
  it.each([
    ['pateint_id', ['site', 'patient_id', 'patient'], 'patient_id'],
    ['Patient_ID', ['site', 'patient_id'], 'patient_id'],
    ['patientid', ['patient-name', 'patient_id'], 'patient_id'],
    ['patient', ['site', 'patient_id'], 'patient_id'],
    ['ID', ['id'], 'id'],
    ['at_least', ['at-most', 'at-least'], 'at-least'],
    ['sexx', ['sex', 'age'], 'sex'],
    ['ab', ['ba', 'xy'], undefined],
    ['age', ['sex', 'site'], undefined],
    ['label', ['patient', 'site'], undefined],
    ['x', ['y', 'xyz'], undefined],
    ['', ['a'], undefined],
    ['anything', [], undefined],
  ])('of %j among %j is %j', (name, candidates, expected) => {
    expect(nearestName(name, candidates)).toBe(expected);
  });

  it('counts two neighbours in the wrong order as one slip', () => {
    expect(nearestName('stie', ['size', 'site'])).toBe('site');
    expect(nearestName('lable', ['table', 'label'])).toBe('table');
  });

  it('takes the first of equally close names', () => {
    expect(nearestName('site1', ['site2', 'site3'])).toBe('site2');
    expect(nearestName('site1', ['site3', 'site2'])).toBe('site3');
  });

  it('does not compare names of hostile length', () => {
    const long = 'x'.repeat(60_000);
    expect(nearestName(long, [long])).toBeUndefined();
    expect(
      nearestName(
        'x',
        Array.from({ length: 4096 }, () => long),
      ),
    ).toBeUndefined();
  });
});
