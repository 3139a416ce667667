/** Test rows that are altered under their lock, and files that are not what they seem. */
import { describe, expect, it } from 'vitest';
import type { TestRepository } from '../../support/repository.ts';
import { exampleFiles } from '../support.ts';
import {
  better,
  lockPath,
  manifestPath,
  modelPath,
  openProject,
  type Project,
  policyPath,
  predictionsPath,
  sha256,
  textOf,
} from './support.ts';

const manifest = textOf(exampleFiles(), manifestPath);
/** A test row: period `first`, a large clump, malignant. */
const row = 'b004,1016277,G1,first,6,8,8,1,3,4,3,7,1,benign,test';
const small = /^b\d+,\d+,G\d,first,3,.*,benign,test$/m.exec(manifest)?.[0] ?? '';

function withRow(replacement: string, from = row): string {
  expect(manifest).toContain(from);
  return manifest.replace(from, replacement);
}

const relabelled: readonly (readonly [name: string, changed: string, counts: object])[] = [
  ['to another value', withRow(row.replace('first', 'later')), { changed: 1 }],
  ['by blanking it', withRow(row.replace('first', '')), { changed: 1 }],
  ['by another spelling', withRow(row.replace('first', 'First')), { changed: 1 }],
  ['by a look-alike letter', withRow(row.replace('first', 'f\u0456rst')), { changed: 1 }],
  ['across the edge of a bin', withRow(small.replace(',first,3,', ',first,6,'), small), { changed: 1 }],
  ['by trimming the row', withRow('', `${row}\n`), { removed: 1 }],
  ['by moving the row to another split', withRow(row.replace(',test', ',train')), { removed: 1 }],
  ['by adding an easy row', withRow(`${row}\n${row.replace('b004,1016277', 'b9004,9016277')}`), { added: 1 }],
];

describe('A6: a hard row of the locked test set is relabelled', () => {
  it.each(relabelled)('%s: the lock does not hold', async (_, changed, counts) => {
    const project = await openProject();
    const judged = await project.judge(await project.propose({ ...better, [manifestPath]: changed }));
    expect(judged.exit).toBe(3);
    expect(judged.codes).toContain('custody/lock-mismatch');
    const mismatch = judged.report?.checks
      .flatMap(({ findings }) => findings)
      .find((one) => one.code === 'custody/lock-mismatch');
    expect(mismatch?.args).toMatchObject({ lockedRows: 347, added: 0, removed: 0, changed: 0, ...counts });
    const comment = project.comment();
    expect(comment).toContain('do not merge');
    for (const id of ['b004', '1016277', 'b9004']) expect(comment).not.toContain(id);
    project.expectNoViolations();
  });

  it('and locked anew in the same change: the approved lock decides', async () => {
    const project = await openProject();
    const lock = JSON.parse(textOf(exampleFiles(), lockPath)) as object;
    const relocked = JSON.stringify({ ...lock, digest: sha256('another test set') });
    const changed = withRow(row.replace('first', 'later'));
    const judged = await project.judge(await project.propose({ [manifestPath]: changed, [lockPath]: relocked }));
    expect(judged.exit).toBe(3);
    expect(judged.codes).toContain('custody/lock-mismatch');
    project.expectNoViolations();
  });
});

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`;

interface Disguise {
  name: string;
  make(clone: TestRepository): void;
  exit: number;
  code: string;
}

function link(path: string, target: string): (clone: TestRepository) => void {
  return (clone) => {
    clone.git('rm', '--quiet', '-r', '--cached', path);
    clone.stage('120000', path, clone.blob(target));
  };
}

const disguises: readonly Disguise[] = [
  { name: 'a model that is a symbolic link', make: link(modelPath, '/etc/passwd'), exit: 2, code: 'tree/not-regular' },
  {
    name: 'a model in a folder that is a symbolic link',
    make: link('model', '../model'),
    exit: 2,
    code: 'tree/not-regular',
  },
  {
    name: 'predictions that are a link to themselves',
    make: link(predictionsPath, 'biopsy.csv'),
    exit: 2,
    code: 'tree/not-regular',
  },
  {
    name: 'a policy that is a symbolic link',
    make: link(policyPath, '/etc/passwd'),
    exit: 2,
    code: 'tree/not-regular',
  },
  {
    name: 'a folder of rules that is a symbolic link',
    make: link('.holdout', 'elsewhere'),
    exit: 2,
    code: 'tree/not-regular',
  },
  {
    name: 'a model in a submodule',
    make(clone) {
      clone.git('rm', '--quiet', '-r', '--cached', 'model');
      clone.stage('160000', 'model', clone.git('rev-parse', 'HEAD'));
      clone.stage(
        '100644',
        '.gitmodules',
        clone.blob('[submodule "model"]\n\tpath = model\n\turl = https://example.org/x.git\n'),
      );
    },
    exit: 2,
    code: 'tree/not-regular',
  },
  {
    name: 'a model that is a pointer of Git LFS',
    make: (clone) => clone.stage('100644', modelPath, clone.blob(pointer)),
    exit: 2,
    code: 'tree/lfs-pointer',
  },
  {
    name: 'a manifest that is a pointer of Git LFS',
    make: (clone) => clone.stage('100644', manifestPath, clone.blob(pointer)),
    exit: 2,
    code: 'tree/lfs-pointer',
  },
  {
    name: 'a model with a neighbour in capitals',
    make: (clone) => clone.stage('100644', 'model/BIOPSY.onnx', clone.blob('another model')),
    exit: 2,
    code: 'tree/case-collision',
  },
];

describe('A11: a change with', () => {
  it.each(disguises)('$name is refused', async ({ make, exit, code }) => {
    const project = await openProject();
    const change = await project.propose({}, { head: project.commitBy(make) });
    // What is checked out does not matter: the commit is read.
    const judged = await project.judge(change, { ref: 'refs/heads/main' });
    expect(judged).toMatchObject({ exit, codes: expect.arrayContaining([code]) });
    expect(project.github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    project.expectNoViolations();
  });

  it('attributes that rewrite locked files in a checkout is judged by what is committed', async () => {
    const project = await openProject();
    const attributes = '*.csv text eol=crlf\n*.onnx text ident\n';
    const change = await project.propose({ ...better, '.gitattributes': attributes });
    const workspace = await project.checkOut('refs/pull/7/merge');
    expect(workspace.git('ls-files', '--eol', '--', manifestPath)).toContain('w/crlf');
    expect(await judgeIn(project, change, workspace)).toMatchObject({ exit: 0, codes: [] });
    project.expectNoViolations();
  });
});

function judgeIn(project: Project, change: Parameters<Project['judge']>[0], workspace: TestRepository) {
  return project.judge(change, { workspace: workspace.root });
}
