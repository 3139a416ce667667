/**
 * Numbers that the bench's results stand beside: of the project's specification of its statistics, sections 1, 4, 5, 12
 * and 13, computed with R 4.2.2 and NumPy. Those of proportions are exact; those of areas are of 4,000 samples each, of
 * F1 of 20,000 tables, of paired differences of 100,000.
 */

/** Section 12, n from 20 to 500, mean and worst, by criterion. */
export const proportions: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'point estimate': ['.52 / .63', '.52 / .68', '.52 / .74', '.55 / .82'],
  'jeffreys 95 %': ['.025 / .048', '.026 / .080', '.025 / .081', '.018 / .081'],
  'wilson 95 %': ['.022 / .029', '.019 / .026', '.015 / .026', '.003 / .022'],
  'clopper-pearson 95 %': ['.020 / .025', '.018 / .025', '.015 / .025', '.004 / .025'],
  'wilson 90 %': ['.046 / .069', '.043 / .072', '.038 / .069', '.018 / .068'],
  'clopper-pearson 90 %': ['.041 / .050', '.037 / .050', '.032 / .050', '.011 / .050'],
};

/** Section 4: Wilson-indirect, n from 50 to 500, sensitivity and specificity from .7 to .99. */
export const f1 = '.000 to .026';

/** Section 1: Fisher's z. */
export const matthews = 'at most .024';

/** Section 5: true area, positives, negatives; plain DeLong, logit-DeLong with fallback, method 5. */
export const areas = [
  { area: 0.9, positives: 25, negatives: 25, delong: '.093', logit: '.023', newcombe: '.002' },
  { area: 0.9, positives: 20, negatives: 200, delong: '.110', logit: '.057', newcombe: '.004' },
  { area: 0.97, positives: 20, negatives: 200, delong: '.193', logit: '.086', newcombe: '.000' },
  { area: 0.97, positives: 100, negatives: 100, delong: '.080', logit: '.025', newcombe: '<.001' },
  { area: 0.99, positives: 50, negatives: 50, delong: '.192', logit: '.032', newcombe: '.000' },
  { area: 0.99, positives: 100, negatives: 100, delong: '.135', logit: '.043', newcombe: '.000' },
] as const;

/** Section 13, at a true drop equal to the margin of .05. */
export const paired = { tango: '.002 to .024', newcombe: '.002 to .027' } as const;
