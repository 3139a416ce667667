/** Every file of an adoption, by what was decided. */
import { codeownersPaths, mergeCodeowners } from './codeowners.ts';
import { approvingRoles, ledgerBranch } from './draft.ts';
import type { Interview, Part } from './interview.ts';
import { type PlannedFile, readIfPresent } from './plannedFiles.ts';
import { writePolicyText } from './policyText.ts';
import type { RepositoryPlace } from './repositoryPlace.ts';
import { gateRuleset, ledgerRuleset, writeRulesetText } from './ruleset.ts';
import { workflowPath, writeWorkflowText } from './workflowText.ts';

/** Whether reviews matter and where uses are recorded, as the policy says. */
export interface GateNeeds {
  hasApprovals: boolean;
  ledger?: string;
}

/** What the options alone ask for. */
export function needsOf({ roles, uses }: Pick<Interview, 'roles' | 'uses'>): GateNeeds {
  return {
    hasApprovals: approvingRoles({ roles }).length > 0,
    ...(uses === undefined ? {} : { ledger: ledgerBranch }),
  };
}

/** Files of their own that are there already; CODEOWNERS only grows. */
export function findPresent({ root, prefix }: RepositoryPlace, wanted: ReadonlySet<Part>): string[] {
  const folder = folderAt(prefix);
  const paths: readonly [Part, string][] = [
    ['policy', `${folder}/policy.yml`],
    ['workflow', workflowPath],
    ['ruleset', `${folder}/ruleset.json`],
  ];
  const isPresent = (path: string) => readIfPresent(root, path) !== undefined;
  return paths.flatMap(([part, path]) => (wanted.has(part) && isPresent(path) ? [path] : []));
}

function folderAt(prefix: string): string {
  return prefix === '' ? '.holdout' : `${prefix}/.holdout`;
}

/** The files that are wanted, in the order in which a person reads them. */
export function planFiles(
  { root, prefix }: RepositoryPlace,
  { draft, owners, branch, release }: Interview,
  needs: GateNeeds,
  wanted: ReadonlySet<Part>,
): PlannedFile[] {
  const folder = folderAt(prefix);
  const policyPath = `${folder}/policy.yml`;
  const files: PlannedFile[] = [];
  if (draft !== undefined) files.push({ path: policyPath, text: writePolicyText(draft) });
  if (wanted.has('workflow')) {
    const text = writeWorkflowText({ policyPath, branch, ...needs, ...(release === undefined ? {} : { release }) });
    files.push({ path: workflowPath, text });
  }
  if (wanted.has('codeowners') && owners.length > 0) files.push(planCodeowners(root, folder, owners));
  if (wanted.has('ruleset')) {
    files.push({ path: `${folder}/ruleset.json`, text: writeRulesetText(gateRuleset(branch)) });
    if (needs.ledger !== undefined) {
      files.push({ path: `${folder}/ruleset-ledger.json`, text: writeRulesetText(ledgerRuleset(needs.ledger)) });
    }
  }
  return files;
}

function planCodeowners(root: string, policyFolder: string, owners: readonly string[]): PlannedFile {
  const file = codeownersPaths.find((path) => readIfPresent(root, path) !== undefined) ?? codeownersPaths[0];
  const merged = mergeCodeowners({ file, content: readIfPresent(root, file) ?? '', policyFolder, owners });
  return { path: file, text: merged.content, added: merged.added };
}
