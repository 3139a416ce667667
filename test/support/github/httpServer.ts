/** An HTTP server on 127.0.0.1 that records what it is asked, meets the planned faults, and keeps no process alive. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Answer } from './core.ts';
import { type ErrorStatus, type Fault, FaultPlan } from './faults.ts';
import { linkHeader } from './paging.ts';

export interface Received {
  method: string;
  /** As it was sent, without its query. */
  path: string;
  query: URLSearchParams;
  /** In small letters. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export interface RecordedRequest {
  method: string;
  /** With its query. */
  path: string;
  /** In small letters. */
  headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; undefined for none. */
  body: unknown;
  /** Of the answer; 0 where there was none. */
  status: number;
}

/** What the server does with requests. */
export interface Service {
  answer(received: Received): Promise<Answer>;
  /** The answer in place of the right one; undefined for a fault that needs the right one. */
  answerFault(fault: Fault): Answer | undefined;
  /** Sent with every answer. */
  headers(): Readonly<Record<string, string>>;
  /** Told of what went wrong in the server itself. */
  complain(problem: string): void;
}

export interface HttpServer {
  /** Without a slash at its end. */
  url: string;
  requests: readonly RecordedRequest[];
  inject(fault: Fault): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Milliseconds after which a connection ends that got no answer. */
const longestSilence = 60_000;

interface Running {
  service: Service;
  requests: RecordedRequest[];
  plan: FaultPlan;
}

/** @param onClose is called once, when the server has closed, by its test's end at the latest */
export async function startHttpServer(service: Service, onClose: () => Promise<void>): Promise<HttpServer> {
  const running: Running = { service, requests: [], plan: new FaultPlan() };
  const server = createServer((request, response) => {
    serve(running, request, response).catch((thrown: unknown) => {
      // A client that goes away in the middle of its request is no error of the server.
      if (!request.destroyed || request.complete)
        service.complain(`${request.method} ${request.url}: ${stackOf(thrown)}`);
      response.destroy();
    });
  });
  await listen(server);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= stop(server).then(onClose);
    return closing;
  };
  closeWithTest(close);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests: running.requests, inject: (fault) => running.plan.add(fault), close };
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** Neither the server nor its connections keep a process alive. */
async function listen(server: Server): Promise<void> {
  server.on('connection', (socket) => socket.unref());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function closeWithTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close);
  } catch {
    // There is no test here that could end: the caller closes.
  }
}

async function serve(running: Running, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const received = await receive(request);
  const { method, headers, body } = received;
  const path = request.url ?? '';
  const recorded = { method, path, headers, body: readJson(body), status: 0 };
  running.requests.push(recorded);
  const fault = running.plan.take(method, path);
  const answer = await answerWithFault(running, received, path, fault);
  if (answer === 'reset') {
    request.socket.resetAndDestroy();
  } else if (answer === 'silence') {
    setTimeout(() => request.destroy(), longestSilence).unref();
  } else {
    recorded.status = answer.status;
    send(response, { ...answer, headers: { ...running.service.headers(), ...answer.headers } }, fault);
  }
}

/** The answer, or what comes in its place. */
async function answerWithFault(
  running: Running,
  received: Received,
  path: string,
  fault: Fault | undefined,
): Promise<Answer | 'reset' | 'silence'> {
  const { service } = running;
  if (fault === undefined) return service.answer(received);
  const replaced = fault.kind === 'reset' || fault.kind === 'silence' ? fault.kind : service.answerFault(fault);
  if (replaced !== undefined) {
    if (fault.when === 'after') await service.answer(received);
    return replaced;
  }
  if (fault.kind === 'meanwhile' && fault.when !== 'after') await fault.run();
  if (fault.kind === 'slow') await wait(fault.milliseconds, undefined, { ref: false });
  const answer = await service.answer(received);
  if (fault.kind === 'meanwhile' && fault.when === 'after') await fault.run();
  return fault.kind === 'broken-next-page' ? breakNextPage(running, received, path, answer, fault.status) : answer;
}

/** Lets the answer's link lead to a page that always fails. */
function breakNextPage(
  { plan }: Running,
  { headers }: Received,
  path: string,
  answer: Answer,
  status: ErrorStatus = 502,
): Answer {
  const address = new URL(path, `http://${headers.host}`);
  address.searchParams.set('page', String(Number(address.searchParams.get('page') ?? 1) + 1));
  const next = `${address.pathname}${address.search}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  plan.add({ path: new RegExp(`^${next}$`), kind: 'status', status, times: Number.POSITIVE_INFINITY });
  return { ...answer, headers: { ...answer.headers, ...linkHeader([['next', address.href]]) } };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const address = request.url ?? '';
  const mark = address.indexOf('?');
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: request.method ?? '',
    path: mark === -1 ? address : address.slice(0, mark),
    query: new URLSearchParams(mark === -1 ? '' : address.slice(mark + 1)),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

/** The text itself where it is no JSON. */
function readJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return body.toString('utf8');
  }
}

function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): void {
  const { status, body, headers } = answer;
  const content = answer.bytes ?? (body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)));
  response.writeHead(status, {
    ...(content.length === 0 ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(status === 204 ? {} : { 'content-length': content.length }),
    ...headers,
  });
  if (fault?.kind !== 'cut-body') {
    response.end(content);
    return;
  }
  // The first half, then the end of the connection: its length was announced, so that a client can tell.
  response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
}
