/** The files of a working folder that `holdout doctor` examines. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHoldoutAction } from '../../doctor/actionNames.ts';
import { ownerFiles } from '../../doctor/codeowners.ts';
import type { DoctorFile } from '../../doctor/workflows.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
import { refusalsOf } from '../../result/refusal.ts';

const workflowFolder = '.github/workflows';
const largestFile = 512 * 1024;

/** The workflow files, sorted by name; GitHub looks into no folder below. */
export function readWorkflowFiles(root: string): DoctorFile[] {
  const names = list(join(root, workflowFolder)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => readFile(root, `${workflowFolder}/${name}`)!);
}

/** The CODEOWNERS file that counts. */
export function readOwnerFile(root: string): { file: string; text: string } | undefined {
  for (const path of ownerFiles) {
    const file = readFile(root, path);
    if (file !== undefined && 'text' in file) return file;
  }
  return undefined;
}

/** Whether the repository is that of Holdout itself, whose workflows may use `./`. */
export function isHoldoutRepository(root: string): boolean {
  return ['action.yml', 'action.yaml'].some((name) => {
    const file = readFile(root, name);
    return file !== undefined && 'text' in file && isHoldoutAction(file.text);
  });
}

export interface PolicyFacts {
  /** Those that exist. */
  policies: readonly string[];
  needsApprovals: boolean;
  ledgers: readonly string[];
  unreadablePolicies: readonly string[];
}

/** What the policies ask for, taken together. */
export function readPolicyFacts(root: string, paths: readonly string[]): PolicyFacts {
  const policies: string[] = [];
  const unreadablePolicies: string[] = [];
  const ledgers = new Set<string>();
  let needsApprovals = false;
  for (const path of paths) {
    const bytes = readBytes(root, path);
    if (bytes === undefined) continue;
    policies.push(path);
    try {
      const { ledger, people } = readPolicy(bytes, path);
      if (ledger !== undefined) ledgers.add(ledger.branch);
      const { model, policy, intendedUse } = people.approvals;
      needsApprovals ||= [...model, ...policy, ...intendedUse].length > 0;
    } catch (thrown) {
      refusalsOf(thrown);
      unreadablePolicies.push(path);
    }
  }
  return { policies, needsApprovals, ledgers: [...ledgers].sort(), unreadablePolicies };
}

function list(folder: string): string[] {
  return orNothing(() => readdirSync(folder)) ?? [];
}

function readBytes(root: string, path: string): Buffer | undefined {
  const absolute = join(root, path);
  return orNothing(() => (lstatSync(absolute).isFile() ? readFileSync(absolute) : undefined));
}

/** A file below the root: undefined where there is none. */
function readFile(root: string, file: string): DoctorFile | undefined {
  const absolute = join(root, file);
  const status = orNothing(() => lstatSync(absolute));
  if (status === undefined) return undefined;
  if (!status.isFile()) return { file, problem: 'is a symbolic link, a folder or something else than a file' };
  if (status.size > largestFile) return { file, problem: `is larger than ${largestFile} bytes` };
  const bytes = readBytes(root, file);
  if (bytes === undefined) return { file, problem: 'cannot be opened' };
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { file, problem: 'is not UTF-8' };
  }
}

/** What the file system gives, or nothing where it refuses. */
function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === undefined) throw thrown;
    return undefined;
  }
}
