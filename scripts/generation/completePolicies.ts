/** Policies that together have every key that exists, which the reference of the policy shows. */

export interface CompletePolicy {
  /** What it is an example of. */
  title: string;
  /** From the root of the project. */
  path: string;
}

export const completePolicies: readonly CompletePolicy[] = [
  { title: 'Two classes, predictions from a file', path: 'test/policy/complete.yml' },
  { title: 'Two classes, an ONNX model of tables', path: 'test/policy/complete/tables.yml' },
  { title: 'Ordered classes, an ONNX model of images and arrays', path: 'test/policy/complete/images.yml' },
  { title: 'Several classes, predictions from a file', path: 'test/policy/complete/several-classes.yml' },
  { title: 'A regression, run by a command', path: 'test/policy/complete/regression.yml' },
  { title: 'Two classes, run by a command', path: 'test/policy/complete/command.yml' },
  { title: 'Ordered classes, run by a command', path: 'test/policy/complete/command-of-classes.yml' },
];
