import { decidingRulesets } from '../../doctor/bypass.ts';
import { type ExaminationRequest, examine, type GitHubFacts, survey } from '../../doctor/examine.ts';
import type { NotKnown } from '../../doctor/finding.ts';
import { renderExamination, renderJsonFindings } from '../../doctor/rendering.ts';
import { createClient, type RepositoryName } from '../../github/client.ts';
import {
  actionsAppOf,
  readBranchRules,
  readOwnerErrors,
  readRepositoryFacts,
  readRulesets,
} from '../../github/protection.ts';
import { toTerminal } from '../../report/escape.ts';
import { type Phrase, phrase, words } from '../../result/phrase.ts';
import type { ExitCode } from '../../result/run.ts';
import { runGit } from '../../trees/git.ts';
import { findRepository } from '../../trees/repository.ts';
import { type Given, readOptions, refuseUsage, singleValue } from '../options.ts';
import { type TextStream, terminalOf } from '../terminal.ts';
import { isHoldoutRepository, readOwnerFile, readPolicyFacts, readWorkflowFiles } from './doctorSources.ts';

export interface DoctorSurroundings {
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  output: TextStream;
  errors: TextStream;
}

/** `holdout doctor` */
export async function runDoctor(
  given: readonly string[],
  { folder, environment, output, errors }: DoctorSurroundings = {
    folder: process.cwd(),
    environment: process.env,
    output: process.stdout,
    errors: process.stderr,
  },
): Promise<ExitCode> {
  const options = readOptions('doctor', given);
  const root = (await findRepository(folder))?.root ?? folder;
  const isOwn = isHoldoutRepository(root);
  const files = survey(readWorkflowFiles(root), isOwn);
  const facts = readPolicyFacts(root, files.policies);
  const remote = await readRemote(root, options, environment);
  const asked = await askGitHub(remote, options, facts.ledgers);
  const branch = singleValue(options, 'branch') ?? asked.branch ?? (await guessBranch(root, environment));
  const owners = readOwnerFile(root);
  const request: ExaminationRequest = { survey: files, isOwn, branch, owners, ...facts, ...asked };
  const judgement = examine(request);
  if (options.flags.has('json')) {
    output.write(renderJsonFindings(judgement.findings));
    for (const { sentence } of judgement.notKnown) errors.write(`holdout: not known: ${toTerminal(sentence)}\n`);
  } else {
    output.write(
      renderExamination(judgement, { ...terminalOf(output), branch, examined: examinedBy(request, remote) }),
    );
  }
  return judgement.findings.some(({ severity }) => severity === 'block') ? 1 : 0;
}

function examinedBy({ survey: { workflows, findings }, owners, github }: ExaminationRequest, remote: Remote): Phrase[] {
  const count = workflows.length + findings.length;
  const name = remote.repository === undefined ? '' : `${remote.repository.owner}/${remote.repository.repo}`;
  return [
    words(`${count} workflow ${count === 1 ? 'file' : 'files'}`),
    ...(owners === undefined ? [] : [phrase`${owners.file}`]),
    ...(github === undefined ? [] : [phrase`its rules in ${name}`]),
  ];
}

interface Remote {
  repository?: RepositoryName;
  token?: string;
  apiUrl?: string;
}

const apiOfGitHub = 'https://api.github.com';

/** Which repository on which server, and with which token. */
async function readRemote(
  root: string,
  options: Given,
  environment: DoctorSurroundings['environment'],
): Promise<Remote> {
  const named = singleValue(options, 'repo') ?? environment.GITHUB_REPOSITORY;
  const origin = await readOrigin(root);
  const repository = named === undefined || named === '' ? origin?.repository : readRepositoryName(named);
  const apiUrl =
    readApiUrl(environment.GITHUB_API_URL) ?? (origin === undefined || origin.isGitHub ? apiOfGitHub : undefined);
  const token = readToken(options, environment);
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(token === undefined ? {} : { token }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
  };
}

function readRepositoryName(text: string): RepositoryName {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined) throw refuseUsage('doctor', 'needs the repository as OWNER/NAME');
  return { owner, repo };
}

function readApiUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw refuseUsage('doctor', 'cannot use GITHUB_API_URL, which is no address');
  }
  return text.replace(/\/+$/, '');
}

function readToken(options: Given, environment: DoctorSurroundings['environment']): string | undefined {
  const name = singleValue(options, 'token-env');
  if (name === undefined) return environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
  const token = environment[name];
  if (!token) throw refuseUsage('doctor', 'was given --token-env with a variable that is not set');
  return token;
}

interface Origin {
  repository: RepositoryName;
  isGitHub: boolean;
}

/** Owner and name in the address of the remote `origin`. */
async function readOrigin(root: string): Promise<Origin | undefined> {
  const { status, stdout } = await runGit(root, ['config', '--get', 'remote.origin.url'], { answers: [0, 1, 128] });
  const address = stdout.toString('utf8').trim();
  const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address);
  const [, host = '', owner = '', repo = ''] = match ?? [];
  if (status !== 0 || match === null) return undefined;
  return { repository: { owner, repo }, isGitHub: host === 'github.com' || host === 'ssh.github.com' };
}

type Asked = Pick<ExaminationRequest, 'github' | 'whyNot'> & { branch?: string };

/** Asks GitHub for the rules, where a token, a server and a repository are known. */
async function askGitHub(
  { repository, token, apiUrl }: Remote,
  options: Given,
  ledgers: readonly string[],
): Promise<Asked> {
  if (token === undefined) return notAsked('Set GITHUB_TOKEN to a token that may read the repository.');
  if (repository === undefined) return notAsked('Name the repository: `--repo OWNER/NAME`.');
  if (apiUrl === undefined) return notAsked('Set GITHUB_API_URL to the address of the server’s API.');
  const client = createClient({ token, apiUrl });
  const known = await readRepositoryFacts(client, repository);
  if (known === undefined)
    return notAsked('The token may not see the repository: give it `Metadata: read`, or correct `--repo`.');
  const branch = singleValue(options, 'branch') ?? known.defaultBranch;
  const actionsApp = actionsAppOf(apiUrl);
  const main = { ...(await readBranchRules(client, repository, branch)), actionsApp };
  const ofLedgers = [];
  for (const ledger of ledgers) ofLedgers.push(await readBranchRules(client, repository, ledger));
  const ids = [main, ...ofLedgers].flatMap(({ rules }) => decidingRulesets(rules));
  const github: GitHubFacts = {
    main,
    ledgers: ofLedgers,
    rulesets: await readRulesets(client, repository, [...new Set(ids)]),
    isPrivate: known.isPrivate,
    repositoryId: known.id,
    ownerErrors: await readOwnerErrors(client, repository, branch),
  };
  return { github, branch };
}

function notAsked(cure: string): Asked {
  const whyNot: NotKnown = {
    sentence: words('Whether the check of Holdout is required, and what else the rules of the branch ask for.'),
    cure: words(cure),
  };
  return { github: undefined, whyNot };
}

/** The branch of the running pull request, else the one that the remote calls its default. */
async function guessBranch(root: string, environment: DoctorSurroundings['environment']): Promise<string> {
  if (environment.GITHUB_BASE_REF) return environment.GITHUB_BASE_REF;
  const given = ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'];
  const { stdout } = await runGit(root, given, { answers: [0, 1, 128] });
  return (
    stdout
      .toString('utf8')
      .trim()
      .replace(/^origin\//, '') || 'main'
  );
}
