import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedLog } from '../../../src/evaluation/command/boundedLog.ts';
import { parseMounts } from '../../../src/evaluation/command/mounts.ts';

describe('BoundedLog', () => {
  it('keeps everything up to its limit, and never more than that', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 30 }), (chunks) => {
        const log = new BoundedLog(1000);
        for (const chunk of chunks) log.add(Buffer.from(chunk));
        const whole = Buffer.concat(chunks);
        const half = 450;
        const leftOut = Math.max(0, whole.length - 2 * half);
        const readable = (bytes: Buffer) => bytes.toString('utf8').replaceAll('\uFFFD', '?');
        const notice = leftOut === 0 ? '' : `\n[… ${leftOut} bytes are left out here …]\n`;
        const end = readable(whole.subarray(Math.max(half, whole.length - half)));
        expect(log.text()).toBe(readable(whole.subarray(0, half)) + notice + end);
        expect(Buffer.byteLength(log.text())).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('says how much it left out', () => {
    const log = new BoundedLog(300);
    log.add(Buffer.from(`${'a'.repeat(100)}${'b'.repeat(70)}${'c'.repeat(100)}`));
    expect(log.text()).toBe(`${'a'.repeat(100)}\n[… 70 bytes are left out here …]\n${'c'.repeat(100)}`);
  });
});

describe('parseMounts', () => {
  // Form and escapes: proc_pid_mountinfo(5).
  it('reads places with spaces, and whether they can be written', () => {
    const text = [
      '36 35 98:0 /mnt1 /mnt\\0402 rw,noatime master:1 - ext3 /dev/root rw,errors=continue',
      '37 35 98:0 / /a\\134b ro,relatime - tmpfs tmpfs rw',
      '',
    ].join('\n');
    expect(parseMounts(text)).toEqual([
      { target: '/mnt 2', isWritable: true },
      { target: '/a\\b', isWritable: false },
    ]);
  });
});
