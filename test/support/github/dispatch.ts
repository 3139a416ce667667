/** From a request to its answer, both judged by the description. */
import { checkAccess, checkToken, tokenOf } from './access.ts';
import { type Answer, ApiProblem, type Call, type Core, notFound } from './core.ts';
import type { Operation } from './description.ts';
import type { Received } from './httpServer.ts';
import { routes } from './routes/index.ts';
import { matchOperation } from './routing.ts';
import { validateAnswer, validateRequest } from './validation.ts';

const versions: readonly string[] = ['2022-11-28', '2026-03-10'];

/** @param violations what breaks the description is added here */
export async function answerRequest(core: Core, received: Received, violations: string[]): Promise<Answer> {
  const { method, path } = received;
  const complain = (problem: string) => violations.push(`${method} ${path}: ${problem}`);
  const matched = matchOperation(method, withNames(core, path));
  if (matched === undefined) {
    complain('the local GitHub has no such operation');
    return problemAnswer(notFound());
  }
  const { operation, parameters } = matched;
  try {
    const call = { ...core, operation, parameters, query: received.query, headers: received.headers };
    const answer = await answerCall(call, received.body, complain);
    checkAnswer(operation, answer, complain);
    return answer;
  } catch (thrown) {
    if (!(thrown instanceof ApiProblem)) throw thrown;
    const answer = problemAnswer(thrown, operation.documentation);
    checkAnswer(operation, answer, complain);
    return answer;
  }
}

/** Links between pages name the repository by its number. */
function withNames({ state: { repository } }: Core, path: string): string {
  const prefix = `/repositories/${repository.id}`;
  const isNumbered = path === prefix || path.startsWith(`${prefix}/`);
  return isNumbered ? `/repos/${repository.owner}/${repository.name}${path.slice(prefix.length)}` : path;
}

async function answerCall(call: Omit<Call, 'body'>, bytes: Buffer, complain: (problem: string) => void) {
  const route = routes[call.operation.id];
  if (route === undefined) throw new Error(`the operation ${call.operation.id} has no handler`);
  const token = tokenOf(call.headers);
  checkHeaders(call.headers, complain);
  checkToken(call, token);
  checkRepository(call);
  checkAccess(call, route, token);
  const body = parseBody(bytes);
  const problems = validateRequest(call.operation, call.parameters, call.query, body);
  for (const problem of problems) complain(`request: ${problem}`);
  if (problems.length > 0) throw new ApiProblem(422, `Invalid request.\n\n${problems.join('\n')}`);
  return route.handle({ ...call, body });
}

function checkHeaders(headers: Readonly<Record<string, string>>, complain: (problem: string) => void): void {
  if ((headers['user-agent'] ?? '') === '') {
    complain('request: the header User-Agent is missing');
    throw new ApiProblem(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    );
  }
  const version = headers['x-github-api-version'];
  if (version !== undefined && !versions.includes(version)) {
    complain(`request: there is no version ${version} of the API`);
    throw new ApiProblem(400, `${version} is not a supported version.`);
  }
}

function checkRepository({ operation, parameters, state: { repository } }: Omit<Call, 'body'>): void {
  if (!operation.path.startsWith('/repos/')) return;
  const isOwn = (given: string | undefined, own: string) => given?.toLowerCase() === own.toLowerCase();
  if (!isOwn(parameters.owner, repository.owner) || !isOwn(parameters.repo, repository.name)) throw notFound();
}

function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new ApiProblem(400, 'Problems parsing JSON');
  }
}

export function problemAnswer(problem: ApiProblem, documentation = 'https://docs.github.com/rest'): Answer {
  const { status, message, details, headers } = problem;
  return { status, headers, body: { message, ...details, documentation_url: documentation, status: String(status) } };
}

/** What GitHub itself sends against its description. */
const knownDepartures: readonly RegExp[] = [
  // The fork of a pull request was deleted.
  /\/head\/(?:repo|user) must be object$/,
];

function checkAnswer(operation: Operation, answer: Answer, complain: (problem: string) => void): void {
  if (answer.bytes !== undefined) return;
  const sent: unknown = answer.body === undefined ? undefined : JSON.parse(JSON.stringify(answer.body));
  const problems = validateAnswer(operation, answer.status, sent);
  const unknown = problems.filter((problem) => !knownDepartures.some((departure) => departure.test(problem)));
  for (const problem of unknown) complain(`answer ${answer.status}: ${problem}`);
}
