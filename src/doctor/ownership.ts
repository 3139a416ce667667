/** Whether the rules, the workflows and CODEOWNERS itself have owners whose review can be required. */
import { foreign, phrase } from '../result/phrase.ts';
import type { DoctorCode } from './catalogue.ts';
import { type CodeOwners, decidingLine, ownerFiles } from './codeowners.ts';
import { type DoctorFinding, makeFinding } from './finding.ts';

/** A line that GitHub finds fault with, such as one with an owner that does not exist. */
export interface OwnerError {
  file: string;
  line: number;
  kind: string;
}

export interface OwnershipRequest {
  owners: CodeOwners | undefined;
  /** Folders of rules: each `.holdout`, from the repository's root. */
  ruleFolders: readonly string[];
  /** Files that judge and lie elsewhere, such as a policy with a name of its own. */
  ruleFiles: readonly string[];
  /** Workflow files on the way to Holdout. */
  workflowFiles: readonly string[];
  /** Undefined where they could not be read. */
  errors: readonly OwnerError[] | undefined;
}

interface Asked {
  code: DoctorCode;
  path: string;
  /** The path as a reader is told of it. */
  shown: string;
}

/** Judges who owns what decides. */
export function judgeOwnership(request: OwnershipRequest): DoctorFinding[] {
  const { owners } = request;
  if (owners === undefined) {
    return [makeFinding('doctor/no-codeowners', { file: '.github/CODEOWNERS' }, phrase`There is no CODEOWNERS file.`)];
  }
  return [
    ...asked(request, owners).flatMap((one) => judgePath(one, owners, request.errors ?? [])),
    ...owners.skipped.map((line) => {
      const place = { file: owners.file, line };
      return makeFinding(
        'doctor/codeowners-line',
        place,
        phrase`GitHub skips this line, because it is not written as it has to be.`,
      );
    }),
  ];
}

/** A path that stands for every new file of a folder: a pattern that names the present files alone does not match it. */
const newFile = 'holdout-new-file';

function asked({ ruleFolders, ruleFiles, workflowFiles }: OwnershipRequest, { file }: CodeOwners): Asked[] {
  const rules = ruleFolders.flatMap((folder) =>
    ['policy.yml', 'test-set.lock.json', newFile].map((name) => ({ path: `${folder}/${name}`, shown: `${folder}/` })),
  );
  const workflows = ['yml', 'yaml'].map((ending) => `.github/workflows/${newFile}.${ending}`);
  // A file in a place that counts before the present one would take its place.
  const places = ownerFiles.slice(0, ownerFiles.indexOf(file) + 1);
  return [
    ...rules.map((one) => ({ code: 'doctor/rules-unowned' as const, ...one })),
    ...ruleFiles.map((path) => ({ code: 'doctor/rules-unowned' as const, path, shown: path })),
    ...workflows.map((path) => ({ code: 'doctor/workflows-unowned' as const, path, shown: '.github/workflows/' })),
    ...workflowFiles.map((path) => ({ code: 'doctor/workflows-unowned' as const, path, shown: path })),
    ...places.map((path) => ({ code: 'doctor/codeowners-unowned' as const, path, shown: path })),
  ];
}

function judgePath({ code, path, shown }: Asked, owners: CodeOwners, errors: readonly OwnerError[]): DoctorFinding[] {
  const deciding = decidingLine(owners, path);
  const place = { file: owners.file, ...(deciding === undefined ? {} : { line: deciding.line }) };
  if (deciding === undefined || deciding.owners.length === 0) {
    const why =
      deciding === undefined
        ? phrase`no line names one`
        : phrase`the pattern ${deciding.pattern}, the last that matches, names none`;
    return [makeFinding(code, place, phrase`${foreign(shown)} has no owner: ${why}.`)];
  }
  const error = errors.find(({ file, line }) => file === owners.file && line === deciding.line);
  if (error === undefined) return [];
  const sentence = phrase`GitHub finds fault with the line that names the owners of ${foreign(shown)}: ${error.kind}.`;
  return [makeFinding('doctor/owner-not-recognised', place, sentence)];
}
