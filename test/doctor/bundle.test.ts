/** The bundled command line, as a user runs it. */
import { expect, it } from 'vitest';
import { holdout } from '../cli/holdout.ts';
import { createRepository } from '../support/repository.ts';
import { clean, ownedByQa } from './support.ts';

const noToken = { GITHUB_TOKEN: '', GH_TOKEN: '', GITHUB_REPOSITORY: '', GITHUB_API_URL: '', GITHUB_BASE_REF: '' };

it('holdout doctor exits with 0, 1 and 2', async () => {
  const { root } = await createRepository({ '.github/workflows/holdout.yml': clean, '.github/CODEOWNERS': ownedByQa });
  const passed = await holdout(root, ['doctor'], noToken);
  expect(passed).toMatchObject({ exit: 0, stderr: '' });
  expect(passed.stdout).toMatch(/^No way was found in which a failing model could be merged/);
  const json = await holdout(root, ['doctor', '--branch', 'main', '--json'], noToken);
  expect(json.exit).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject([{ code: 'doctor/missing-merge-group', severity: 'note' }]);
  const empty = await createRepository({ 'a.txt': '' });
  expect((await holdout(empty.root, ['doctor'], noToken)).exit).toBe(1);
  const refused = await holdout(root, ['doctor', '--token-env', 'HOLDOUT_NO_SUCH_TOKEN'], noToken);
  expect(refused).toMatchObject({ exit: 2, stdout: '' });
  expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1);
});
