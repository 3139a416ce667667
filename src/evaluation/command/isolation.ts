/** How a command can be kept from the network, from files and from other processes on this system. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Host } from './host.ts';
import { createLayout, isInsideAny, type Layout, makeFolders } from './layout.ts';
import { planMounts } from './mounts.ts';
import { removeFolder } from './removal.ts';
import { becomeCommandScript, firstProcessScript, openStatusScript } from './scripts.ts';

/** What gives the right to make namespaces, in the order in which they are tried. */
export const routes = ['root', 'user-namespace', 'sudo'] as const;

export type Route = (typeof routes)[number];

/** Which parts of the system the command is kept from. */
export interface IsolationLayers {
  network: boolean;
  files: boolean;
  processes: boolean;
}

export interface Isolation {
  route: Route | undefined;
  layers: IsolationLayers;
  /** Arguments of setpriv by which the command loses its rights; empty where it is not there. */
  dropping: readonly string[];
}

/** What is started for the user’s command. */
export interface Wrapping {
  layout: Layout;
  /** Absolute. */
  hidden: readonly string[];
  environment: ReadonlyMap<string, string>;
  /** The program’s absolute path, and its arguments. */
  command: readonly string[];
  largestFile: number;
  memoryMb: number;
  graceSeconds: number;
}

/** The environment of the programs around the command, which run with rights: nothing of it can be chosen. */
export const wrapperEnvironment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin:/run/wrappers/bin', LC_ALL: 'C' };

const noLayers: IsolationLayers = { network: false, files: false, processes: false };
const allLayers: IsolationLayers = { network: true, files: true, processes: true };
const onlyNetwork: IsolationLayers = { ...noLayers, network: true };

const withoutCapabilities = ['--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all', '--no-new-privs'];
const probeSeconds = 20;
const blockBytes = 512;

const known = new Map<string, Promise<Isolation>>();

/**
 * Finds the strongest isolation by trying it on a command that does nothing, once for each choice of routes.
 *
 * @param allowed routes that may be used
 */
export function findIsolation(host: Host, allowed: readonly Route[]): Promise<Isolation> {
  const key = allowed.join(' ');
  const found = known.get(key) ?? probe(host, allowed);
  known.set(key, found);
  return found;
}

async function probe(host: Host, allowed: readonly Route[]): Promise<Isolation> {
  const candidates = host.platform === 'linux' ? candidatesOf(host, allowed) : [];
  for (const candidate of candidates) if (await works(host, candidate)) return candidate;
  return { route: undefined, layers: noLayers, dropping: [] };
}

function candidatesOf(host: Host, allowed: readonly Route[]): readonly Isolation[] {
  const isRoot = host.user?.uid === 0;
  const possible = allowed.filter((route) => (isRoot ? route !== 'sudo' : route !== 'root'));
  const direct = possible.filter((route) => route !== 'sudo');
  const withDropping = (route: Route | undefined, layers: IsolationLayers) => [
    { route, layers, dropping: [...withoutCapabilities, ...(route === 'sudo' ? formerUser(host) : [])] },
  ];
  return [
    ...possible.flatMap((route) => withDropping(route, allLayers)),
    ...direct.flatMap((route) => withDropping(route, onlyNetwork)),
    ...withDropping(undefined, noLayers),
    { route: undefined, layers: noLayers, dropping: ['--no-new-privs'] },
  ];
}

function formerUser({ user }: Host): readonly string[] {
  if (user === undefined) return [];
  const groups = user.groups.length === 0 ? '--clear-groups' : `--groups=${user.groups.join(',')}`;
  return [`--reuid=${user.uid}`, `--regid=${user.gid}`, groups];
}

/** An exit code that no missing program or failing shell gives. */
const probeCode = 7;

async function works(host: Host, isolation: Isolation): Promise<boolean> {
  const layout = await createLayout(host, [], 'model');
  try {
    await makeFolders(layout);
    const command = ['/bin/sh', '-c', `exit ${probeCode}`];
    const limits = { largestFile: 0, memoryMb: 64, graceSeconds: 0 };
    const wrapping = { layout, hidden: [], environment: new Map(), command, ...limits };
    const code = await exitCodeOf(await wrap(host, isolation, wrapping));
    return isolation.layers.processes ? (await readStatus(layout)).code === probeCode : code === probeCode;
  } finally {
    await removeFolder(layout.root);
  }
}

async function exitCodeOf([program = '', ...given]: readonly string[]): Promise<number | null> {
  const options = { env: wrapperEnvironment, timeout: probeSeconds * 1000, killSignal: 'SIGKILL' } as const;
  // The first process ends everything when its standard input is closed, so it stays open.
  const child = spawn(program, given, { ...options, stdio: ['pipe', 'ignore', 'ignore'] });
  const [code] = await once(child, 'exit').catch(() => [null]);
  child.stdin.destroy();
  return code;
}

/** The whole argument vector, from the outermost program to the command itself. */
export async function wrap(host: Host, isolation: Isolation, wrapping: Wrapping): Promise<readonly string[]> {
  const { route, layers } = isolation;
  const inner = [...dropRights(isolation), ...becomeCommand(wrapping)];
  if (route === undefined) return inner;
  const namespaces = ['unshare', ...(route === 'user-namespace' ? ['--map-root-user'] : []), '--net'];
  if (!layers.processes) return [...namespaces, '--', ...inner];
  const more = ['--ipc', '--pid', '--fork', '--kill-child', '--mount', '--mount-proc', '--'];
  const first = await firstProcess(host, wrapping);
  return [...openStatus(route, wrapping.layout), ...namespaces, ...more, ...first, '--', ...inner];
}

function openStatus(route: Route, { status }: Layout): readonly string[] {
  return [...(route === 'sudo' ? ['sudo', '-n', '--'] : []), '/bin/sh', '-c', openStatusScript, 'holdout', status];
}

async function firstProcess(host: Host, wrapping: Wrapping): Promise<readonly string[]> {
  const { layout, hidden, graceSeconds, memoryMb } = wrapping;
  await makeMountPoint(layout);
  const numbers = [graceSeconds * 10, memoryMb].map((number) => String(Math.ceil(number)));
  const changes = planMounts(host, layout, hidden).flat();
  return ['/bin/sh', '-c', firstProcessScript, 'holdout', layout.files, ...numbers, ...changes];
}

/** The command’s own folder for temporary files stands in for /tmp, and has to hold its other files at their place. */
async function makeMountPoint({ files, temporary }: Layout): Promise<void> {
  for (const place of ['/tmp', '/var/tmp']) {
    const real = await realpath(place).catch(() => place);
    if (isInsideAny(dirname(files), [real])) await mkdir(join(temporary, relative(real, files)), { recursive: true });
  }
}

function dropRights({ dropping }: Isolation): readonly string[] {
  return dropping.length === 0 ? [] : ['setpriv', ...dropping, '--'];
}

function becomeCommand({ environment, command, largestFile }: Wrapping): readonly string[] {
  const entries = [...environment].map(([name, value]) => `${name}=${value}`);
  const blocks = String(Math.ceil(largestFile / blockBytes));
  return ['env', '-i', '/bin/sh', '-c', becomeCommandScript, 'holdout', blocks, ...entries, '--', ...command];
}

export interface Status {
  /** Whether the isolation was complete and the command was started. */
  isStarted: boolean;
  /** Null where the first process was ended before the command. */
  code: number | null;
  leftProcesses: boolean;
}

/** What the first process wrote. */
export async function readStatus(layout: Layout): Promise<Status> {
  const lines = (await readFile(layout.status, 'utf8')).split('\n');
  const code = lines.find((line) => line.startsWith('code '))?.slice('code '.length);
  return {
    isStarted: lines.includes('started'),
    code: code === undefined ? null : Number(code),
    leftProcesses: lines.includes('left'),
  };
}
