/** What the command sees of the file system: nothing that is hidden, and nothing that it could change but its own. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host } from './host.ts';
import { isInsideAny, type Layout } from './layout.ts';

/** A change of mounts, as `firstProcessScript` knows it, and the path that it is about. */
export type MountChange = readonly [change: string, path: string];

/** Sockets of container engines and of services, secrets that are mounted, state of virtual machines. */
const systemPlaces = [
  ...['/run', '/var/run'],
  ...['/var/lib/docker', '/var/lib/containers', '/var/lib/containerd', '/var/lib/kubelet'],
  ...['/var/lib/lxd', '/var/snap/lxd', '/var/lib/incus'],
];

/** Credentials in a user’s home; the home itself stays, because programs are installed there. */
const homePlaces = [
  ...['.ssh', '.gnupg', '.netrc', '.git-credentials', '.config/git/credentials', '.config/gh', '.config/hub'],
  ...['.docker', '.config/containers', '.kube', '.terraform.d', '.vault-token'],
  ...['.aws', '.azure', '.config/gcloud', '.boto', '.s3cfg', '.oci', '.config/rclone', '.databrickscfg'],
  ...['.npmrc', '.yarnrc', '.yarnrc.yml', '.pypirc', '.config/pip', '.cargo/credentials', '.cargo/credentials.toml'],
  ...['.m2/settings.xml', '.gem/credentials', '.pgpass', '.my.cnf'],
  ...['.kaggle', '.huggingface', '.cache/huggingface/token', '.cache/huggingface/stored_tokens'],
];

/** Variables that name a file or a folder with credentials. */
const credentialVariables = [
  ...['SSH_AUTH_SOCK', 'GNUPGHOME', 'NETRC', 'GH_CONFIG_DIR', 'DOCKER_CONFIG', 'KUBECONFIG'],
  ...['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AZURE_CONFIG_DIR'],
  ...['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_CONFIG', 'NPM_CONFIG_USERCONFIG', 'PIP_CONFIG_FILE'],
];

/** What a self-hosted runner keeps beside its work. */
const runnerPlaces = ['.credentials', '.credentials_rsaparams', '.runner', '_diag'];

const temporaryPlaces = ['/tmp', '/var/tmp'];

/** Devices without a memory, and those that compute. */
const devices = /^(?:null|zero|full|random|urandom|nvidia.*|kfd|dri|dxg|accel.*)$/;

/** The folders that stand in a command’s way: what lies below them is not there for it. */
export function coveredFolders(host: Host, hidden: readonly string[]): readonly string[] {
  const covers = coverable([...placesOf(host, hidden), ...temporaryPlaces]);
  return covers.filter(({ isFolder }) => isFolder).map(({ path }) => path);
}

/** In this order: everything becomes read-only, what is hidden is covered, the command’s own folder comes back. */
export function planMounts(host: Host, layout: Layout, hidden: readonly string[]): readonly MountChange[] {
  const temporary = coverable(temporaryPlaces).map(({ path }) => path);
  const covers = coverable(placesOf(host, hidden)).filter(({ path }) => !isInsideAny(path, temporary));
  const folders = covers.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  const shown = ['/proc', '/dev', ...temporary, ...folders];
  return [
    ...writableMounts(shown).map((path): MountChange => ['read-only', path]),
    ...deviceChanges(layout),
    ...covers.map(({ path, isFolder }): MountChange => [isFolder ? 'cover-folder' : 'cover-file', path]),
    ...temporary.filter((path) => !isInsideAny(path, folders)).map((path): MountChange => ['temporary', path]),
    ['own', layout.files],
    ...folders.map((path): MountChange => ['close-folder', path]),
  ];
}

function deviceChanges(layout: Layout): readonly MountChange[] {
  const present = readdirSync('/dev').filter((name) => devices.test(name));
  return [
    ['devices', layout.devices],
    ...present.map((name): MountChange => ['device', join('/dev', name)]),
    ['use-devices', '/dev'],
  ];
}

function placesOf({ home, environment }: Host, hidden: readonly string[]): readonly string[] {
  const named = credentialVariables.flatMap((name) => (environment[name] ?? '').split(':'));
  const above = [...new Set(hidden.flatMap(ancestorsOf))];
  return [
    ...hidden,
    ...systemPlaces,
    ...homePlaces.map((place) => join(home, place)),
    ...named.filter((place) => place.startsWith('/')),
    ...above.flatMap((folder) => runnerPlaces.map((place) => join(folder, place))),
  ];
}

function ancestorsOf(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...ancestorsOf(parent)];
}

interface Cover {
  path: string;
  isFolder: boolean;
}

/** What of the places exists, without symbolic links, each once and none inside another. */
function coverable(places: readonly string[]): readonly Cover[] {
  const found = new Map(places.flatMap(toCover).map((cover) => [cover.path, cover]));
  found.delete('/');
  const folders = [...found.values()].filter(({ isFolder }) => isFolder).map(({ path }) => path);
  return [...found.values()].filter(({ path }) => !ancestorsOf(path).some((folder) => folders.includes(folder)));
}

function toCover(place: string): readonly Cover[] {
  try {
    const path = realpathSync(place);
    return [{ path, isFolder: lstatSync(path).isDirectory() }];
  } catch {
    return [];
  }
}

/** Mounts that can be written to and that the command will see. */
function writableMounts(shown: readonly string[]): readonly string[] {
  const mounts = parseMounts(readFileSync('/proc/self/mountinfo', 'utf8'));
  const targets = new Set(mounts.filter(({ isWritable }) => isWritable).map(({ target }) => target));
  // The new /proc is mounted before these changes and comes with them; all others of `shown` are replaced after.
  return ['/proc', ...[...targets].filter((target) => !isInsideAny(target, shown))];
}

/** The lines of a mountinfo file: proc_pid_mountinfo(5). */
export function parseMounts(text: string): readonly { target: string; isWritable: boolean }[] {
  return text.split('\n').flatMap((line) => {
    const [, , , , target, options] = line.split(' ');
    if (target === undefined || options === undefined) return [];
    return [{ target: unescapeOctal(target), isWritable: options.split(',').includes('rw') }];
  });
}

/** Bytes that would end a field are written as a backslash and three octal digits. */
function unescapeOctal(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
