/**
 * The shell scripts around a command. They are constants: what the policy says reaches them as arguments, and none of
 * it is parsed by a shell.
 */

/** Where memory runs out, the system ends the command rather than Holdout. */
const preferAsVictim = '{ echo 500 >/proc/self/oom_score_adj; } 2>/dev/null || :';

/**
 * Outside of all namespaces: opens the file for the status, so that nobody writes to a file system that becomes
 * read-only later.
 *
 * Arguments: the file, the next program with its arguments.
 */
export const openStatusScript = `
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH
${preferAsVictim}
exec 3>"$1"
shift
exec "$@"
`;

/**
 * As first process of the new namespaces: changes the mounts, starts the command, waits for it and for what it leaves
 * behind. When it ends, the system kills whatever still runs.
 *
 * The command cannot write the status (file 3), nor end this process, which has capabilities that it lacks. Standard
 * input is a line to Holdout: when it closes, everything is killed.
 *
 * Arguments: the folder of the command, how many tenths of a second are given to processes left behind, the mebibytes of
 * shared memory, pairs of a change and a path, \`--\`, the command.
 */
export const firstProcessScript = `
set -eu
# Below, it ends all processes that it can reach: only ever inside a namespace of its own.
[ $$ -eq 1 ] || exit 1
files=$1 tenths=$2 shared=$3
shift 3
cd -P "$files"

change_mounts() {
  case $1 in
    read-only) mount -o remount,bind,ro "$2" || [ ! -e "$2" ] ;;
    cover-folder) mount -t tmpfs -o size=64k,mode=0755,nosuid,nodev,noexec tmpfs "$2" ;;
    cover-file) mount --bind /dev/null "$2" ;;
    close-folder) mount -o remount,bind,ro "$2" ;;
    temporary) mount --no-canonicalize --bind ./tmp "$2" && mount -o remount,bind,rw,nosuid,nodev "$2" ;;
    own)
      mkdir -p "$2"
      mount --no-canonicalize --bind . "$2"
      mount -o remount,bind,rw,nosuid,nodev "$2" ;;
    devices)
      devices=$2
      mount -t tmpfs -o size=64k,mode=0755,nosuid,noexec tmpfs "$devices"
      mkdir "$devices/shm"
      mount -t tmpfs -o "size=\${shared}m,mode=1777,nosuid,nodev" tmpfs "$devices/shm"
      ln -s /proc/self/fd "$devices/fd"
      ln -s /proc/self/fd/0 "$devices/stdin"
      ln -s /proc/self/fd/1 "$devices/stdout"
      ln -s /proc/self/fd/2 "$devices/stderr" ;;
    device)
      if [ -d "$2" ]; then mkdir "$devices/\${2##*/}"; else : >"$devices/\${2##*/}"; fi
      mount --bind "$2" "$devices/\${2##*/}" ;;
    use-devices) mount --rbind "$devices" "$2" && mount -o remount,bind,ro "$2" ;;
    *) exit 1 ;;
  esac
}

while [ "$1" != -- ]; do
  change_mounts "$1" "$2"
  shift 2
done
shift
cd "$files/work"
ip link set lo up 2>/dev/null || :

exec 5<&0 </dev/null
{ read -r _ <&5 || :; kill -KILL -1; } >/dev/null 2>&1 3>&- &
watcher=$!
exec 5<&-

set +e
echo started >&3
exec 4>&2 2>/dev/null
setsid "$@" 2>&4 3>&- 4>&-
code=$?
echo "code $code" >&3

others_run() {
  for process in /proc/[0-9]*; do
    case \${process#/proc/} in
      1 | "$watcher") ;;
      *) return 0 ;;
    esac
  done
  return 1
}

while others_run; do
  if [ "$tenths" -le 0 ]; then
    echo left >&3
    break
  fi
  tenths=$((tenths - 1))
  sleep 0.1
done
exit 0
`;

/**
 * Without any right left: sets limits and the environment, and becomes the command.
 *
 * Arguments: largest file in blocks of 512 bytes, entries \`NAME=value\`, \`--\`, the program’s path, its arguments.
 */
export const becomeCommandScript = `
${preferAsVictim}
ulimit -c 0 2>/dev/null || :
ulimit -f "$1" 2>/dev/null || :
shift
while [ "$1" != -- ]; do
  export "$1"
  shift
done
shift
exec "$@"
`;
