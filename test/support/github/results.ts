/**
 * The service that keeps the artifacts of a workflow run, as `@actions/artifact` speaks with it: calls in JSON by
 * Twirp, and a store of blobs, which takes an upload in blocks.
 *
 *     const results = await startResults();
 *     run the Action with { ...results.environment }
 *     expect(results.artifacts.get('evidence')?.content).toEqual(…);
 *     expect(results.violations).toEqual([]);
 *
 * Faults are those of the local GitHub; paths are `/twirp/…/CreateArtifact`, `/twirp/…/FinalizeArtifact` and
 * `/store/artifacts/…` for the bytes.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Answer } from './core.ts';
import type { Fault } from './faults.ts';
import { type Received, type RecordedRequest, startHttpServer } from './httpServer.ts';

export interface StoredArtifact {
  id: number;
  name: string;
  /** Undefined where the client gives none. */
  mimeType: string | undefined;
  /** What the blob was stored as. */
  contentType: string;
  /** ISO date and time; undefined where the repository's retention holds. */
  expiresAt: string | undefined;
  content: Buffer;
  isFinal: boolean;
}

export interface FakeResults {
  url: string;
  /** Variables that a runner sets for the Action. */
  environment: Readonly<Record<'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_TOKEN', string>>;
  /** By name; also those whose upload was not finished. */
  artifacts: ReadonlyMap<string, StoredArtifact>;
  requests: readonly RecordedRequest[];
  /** Requests that the service would not understand; tests expect it empty. */
  violations: readonly string[];
  inject(fault: Fault): void;
  close(): Promise<void>;
}

interface Store {
  url: string;
  run: string;
  job: string;
  token: string;
  signature: string;
  artifacts: Map<string, StoredArtifact>;
  /** Blocks by id, by name of the artifact, until they are put together. */
  blocks: Map<string, Map<string, Buffer>>;
  violations: string[];
}

/** Starts the service on a free port of 127.0.0.1, for one job; it closes when the test ends. */
export async function startResults(): Promise<FakeResults> {
  const [run, job] = [randomUUID(), randomUUID()];
  const store: Store = {
    url: '',
    run,
    job,
    token: runtimeToken(run, job),
    signature: randomUUID(),
    artifacts: new Map(),
    blocks: new Map(),
    violations: [],
  };
  const server = await startHttpServer(
    {
      answer: async (received) => answer(store, received),
      answerFault,
      headers: () => ({}),
      complain: (problem) => store.violations.push(problem),
    },
    async () => {},
  );
  store.url = server.url;
  const environment = { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: store.token };
  return { ...server, environment, artifacts: store.artifacts, violations: store.violations };
}

/** Nothing checks its signature; clients read the run and the job from it. */
function runtimeToken(run: string, job: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${job}` };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.none`;
}

/** An error in the form of Twirp. */
function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

function answerFault(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'status': {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return { ...twirpError(fault.status, 'unavailable', fault.message ?? 'the service failed'), headers };
    }
    case 'rate-limit':
    case 'secondary-rate-limit':
      return twirpError(429, 'resource_exhausted', 'too many requests');
    default:
      return undefined;
  }
}

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

function answer(store: Store, received: Received): Answer {
  const { method, path } = received;
  if (path.startsWith('/store/artifacts/')) return answerBlob(store, received);
  const call = calls[path.slice(service.length)];
  if (method !== 'POST' || !path.startsWith(service) || call === undefined) {
    store.violations.push(`${method} ${path}: the local service has no such call`);
    return twirpError(404, 'bad_route', `no handler for path "${path}"`);
  }
  if (received.headers.authorization !== `Bearer ${store.token}`)
    return twirpError(401, 'unauthenticated', 'invalid token');
  const request = parseRequest(received, call.keys);
  if (typeof request === 'string') return refuse(store, `${path}: ${request}`);
  if (request.workflow_run_backend_id !== store.run || request.workflow_job_run_backend_id !== store.job) {
    return refuse(store, `${path}: the token is another job's`);
  }
  return call.handle(store, request);
}

function refuse(store: Store, problem: string): Answer {
  store.violations.push(problem);
  return twirpError(400, 'malformed', problem);
}

type Request = Readonly<Record<string, unknown>>;

/** The request, or what is wrong with it: a key that the service does not know makes it unreadable. */
function parseRequest({ headers, body }: Received, keys: readonly string[]): Request | string {
  if (!(headers['content-type'] ?? '').startsWith('application/json')) return 'it is not said to be JSON';
  try {
    const request = JSON.parse(body.toString('utf8')) as Request;
    const unknown = Object.keys(request).filter((key) => !keys.includes(key) && !commonKeys.includes(key));
    return unknown.length === 0 ? request : `unknown field ${unknown.join(', ')}`;
  } catch {
    return 'it is no JSON';
  }
}

const commonKeys: readonly string[] = ['workflow_run_backend_id', 'workflow_job_run_backend_id'];

interface Call {
  /** Of the request, beside those of the run and the job. */
  keys: readonly string[];
  handle(store: Store, request: Request): Answer;
}

const calls: Readonly<Record<string, Call>> = {
  CreateArtifact: { keys: ['name', 'expires_at', 'version', 'mime_type'], handle: createArtifact },
  FinalizeArtifact: { keys: ['name', 'size', 'hash'], handle: finalizeArtifact },
  ListArtifacts: { keys: ['name_filter', 'id_filter'], handle: listArtifacts },
  GetSignedArtifactURL: { keys: ['name'], handle: signArtifact },
  DeleteArtifact: { keys: ['name'], handle: deleteArtifact },
};

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function createArtifact(store: Store, request: Request): Answer {
  const name = textOf(request.name) ?? '';
  if (request.version !== 7) return refuse(store, `CreateArtifact: there is no version ${request.version}`);
  if (name === '' || /["\\/:<>|*?\r\n]/.test(name)) return refuse(store, `CreateArtifact: the name is “${name}”`);
  if (store.artifacts.get(name)?.isFinal === true) {
    return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  store.artifacts.set(name, {
    id: store.artifacts.size + 1,
    name,
    mimeType: textOf(request.mime_type),
    contentType: '',
    expiresAt: textOf(request.expires_at),
    content: Buffer.alloc(0),
    isFinal: false,
  });
  store.blocks.set(name, new Map());
  return { status: 200, body: { ok: true, signed_upload_url: signedUrl(store, name) } };
}

function signedUrl({ url, signature }: Store, name: string): string {
  return `${url}/store/artifacts/${encodeURIComponent(name)}?sig=${signature}`;
}

/** Size and hash have to be those of the bytes that came. */
function finalizeArtifact(store: Store, request: Request): Answer {
  const artifact = store.artifacts.get(textOf(request.name) ?? '');
  if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found');
  const digest = `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`;
  if (request.size !== String(artifact.content.length)) {
    return refuse(store, `FinalizeArtifact: the size is ${request.size}, and ${artifact.content.length} bytes came`);
  }
  if (request.hash !== undefined && request.hash !== digest) {
    return refuse(store, `FinalizeArtifact: the hash is ${request.hash}, and ${digest} came`);
  }
  artifact.isFinal = true;
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

function listArtifacts(store: Store, request: Request): Answer {
  const { name_filter: name, id_filter: id } = request;
  const listed = [...store.artifacts.values()]
    .filter(({ isFinal }) => isFinal)
    .filter((artifact) => name === undefined || artifact.name === name)
    .filter((artifact) => id === undefined || String(artifact.id) === String(id));
  const artifacts = listed.map((artifact) => ({
    workflow_run_backend_id: store.run,
    workflow_job_run_backend_id: store.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.content.length),
    created_at: '2026-01-01T00:00:00Z',
    digest: `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`,
  }));
  return { status: 200, body: { artifacts } };
}

function signArtifact(store: Store, request: Request): Answer {
  const artifact = store.artifacts.get(textOf(request.name) ?? '');
  if (artifact?.isFinal !== true) return twirpError(404, 'not_found', 'artifact not found');
  return { status: 200, body: { signed_url: signedUrl(store, artifact.name) } };
}

function deleteArtifact(store: Store, request: Request): Answer {
  const artifact = store.artifacts.get(textOf(request.name) ?? '');
  if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found');
  store.artifacts.delete(artifact.name);
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
}

/** An error in the form of the store of blobs. */
function storeError(status: number, code: string): Answer {
  const text = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, bytes: Buffer.from(text), headers: { 'content-type': 'application/xml', 'x-ms-error-code': code } };
}

function answerBlob(store: Store, received: Received): Answer {
  const { method, path, query, headers, body } = received;
  if (query.get('sig') !== store.signature) return storeError(403, 'AuthenticationFailed');
  const name = decodeURIComponent(path.slice('/store/artifacts/'.length));
  const artifact = store.artifacts.get(name);
  const blocks = store.blocks.get(name);
  if (artifact === undefined || blocks === undefined) return storeError(404, 'BlobNotFound');
  if (method === 'GET')
    return { status: 200, bytes: artifact.content, headers: { 'content-type': artifact.contentType } };
  const stored: Answer = { status: 201, headers: { etag: '"0x1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' } };
  switch (method === 'PUT' ? query.get('comp') : undefined) {
    case 'block':
      blocks.set(query.get('blockid') ?? '', body);
      return stored;
    case 'blocklist': {
      const listed = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)];
      const parts = listed.map(([, id = '']) => blocks.get(id));
      if (parts.includes(undefined)) return storeError(400, 'InvalidBlockList');
      artifact.content = Buffer.concat(parts.filter((part) => part !== undefined));
      artifact.contentType = headers['x-ms-blob-content-type'] ?? 'application/octet-stream';
      return stored;
    }
    case null:
      artifact.content = body;
      artifact.contentType = headers['x-ms-blob-content-type'] ?? headers['content-type'] ?? '';
      return stored;
    default:
      store.violations.push(`${method} ${path}: the local store has no such call`);
      return storeError(400, 'UnsupportedHttpVerb');
  }
}
