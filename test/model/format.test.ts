import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseModelFormat } from '../../src/model/format.ts';
import { node, onnxModel } from '../support/onnxBuilder.ts';
import { modelNames, readModel } from './models.ts';

interface FormatFile {
  name: string;
  kind: string;
  base64: string;
}

const files = JSON.parse(readFileSync(new URL('formats.json', import.meta.url), 'utf8')) as FormatFile[];

function recogniseText(text: string): string {
  const { kind, name } = recogniseModelFormat(new TextEncoder().encode(text));
  return `${kind}: ${name}`;
}

function recogniseBase64(base64: string): string {
  return recogniseModelFormat(Buffer.from(base64, 'base64')).kind;
}

describe('the kind of a model file, by its content', () => {
  it.each(files)('$name is $kind', ({ kind, base64 }) => {
    expect(recogniseBase64(base64)).toBe(kind);
  });

  it.each(modelNames)('%s is onnx', (name) => {
    expect(recogniseModelFormat(readModel(name))).toEqual({ name: 'an ONNX model', kind: 'onnx' });
  });

  it('is no-model for what a failed download leaves', () => {
    const page = 'no-model: an HTML page, such as a failed download leaves';
    expect(recogniseText('<html>404 Not Found</html>')).toBe(page);
    expect(recogniseText('\ufeff\n<!DOCTYPE HTML>\n<title>Sign in</title>')).toBe(page);
    expect(recogniseText('<!-- cached -->\n<HTML lang="en">')).toBe(page);
    expect(recogniseText('<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>')).toMatch(
      /^no-model: an error/,
    );
  });

  it('is unknown for other text', () => {
    expect(recogniseText('<?xml version="1.0"?>\n<PMML version="4.4"/>')).toBe('unknown: an XML document');
    expect(recogniseText('{"learner": {}}')).toBe('unknown: a JSON document');
    expect(recogniseText('tree\nversion=v4\n')).toBe('unknown: a text file');
  });

  it('is no-model for half an archive and for an image', () => {
    expect(recogniseBase64('UEsDBBQAAAA=')).toBe('no-model');
    expect(recogniseModelFormat(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)).kind).toBe('no-model');
  });

  it('is carries-code for a compiled program and for a script', () => {
    expect(recogniseText('\u007fELF\u0002\u0001')).toMatch(/^carries-code/);
    expect(recogniseText('#!/bin/sh\necho')).toMatch(/^carries-code/);
  });

  it('says that half an ONNX model is damaged', () => {
    const whole = readModel('torch');
    const half = recogniseModelFormat(whole.subarray(0, whole.length / 2));
    expect(half).toEqual({ name: 'a damaged or incomplete ONNX model', kind: 'unknown' });
    const twice = recogniseModelFormat(Buffer.concat([whole, whole]));
    expect(twice.kind).toBe('unknown');
  });
});

describe('pickles without a signature', () => {
  it('are found where they call something, whatever follows', () => {
    expect(recogniseText("cos\nsystem\n(S'echo pwned > /tmp/pwned'\ntR.")).toBe('carries-code: a Python pickle');
    expect(recogniseText("cos\nsystem\n(S'true'\ntR and then no pickle at all")).toMatch(/^carries-code/);
    expect(recogniseText("(S'true'\nios\nsystem\n.")).toMatch(/^carries-code/);
    expect(recogniseText("(cos\nsystem\nS'true'\no.")).toMatch(/^carries-code/);
    expect(recogniseText(`${'N0'.repeat(20_000)}cos\nsystem\n(S'true'\ntR.`)).toMatch(/^carries-code/);
  });

  it.each([
    'cat\ndog\ncow\nhen\nRabbit\n',
    'center\nsite\nage,sex\n',
    'I am a text.',
    'See README.md.',
    '(c) The authors. All rights reserved.',
    'Name: model\nVersion: 3\n',
    '1,2,3\n',
    '.',
    ')',
  ])('are not found in the text %j', (text) => {
    expect(recogniseText(text)).toMatch(/^unknown/);
  });
});

describe('files of two formats', () => {
  it('count as the more dangerous one', () => {
    const code = "cos\nsystem\n(S'true'\ntR.";
    // The header's length begins with the opcode of a text, which leads behind the brace.
    const header = `{"__metadata__":{"x":"${code.replaceAll('\n', '\\n')}"}}`;
    const raw = `X${String.fromCharCode(1, 0, 0, 0)}${String.fromCharCode(0)}${code}${header}`;
    expect(recogniseText(raw)).toMatch(/^carries-code/);
  });

  it('leave safetensors whose length reads as a number of Python what they are', () => {
    const length = 0x2e88;
    const header = '{"w":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}'.padEnd(length, ' ');
    const bytes = new Uint8Array(8 + length);
    bytes.set([0x88, 0x2e]);
    bytes.set(new TextEncoder().encode(header), 8);
    expect(recogniseModelFormat(bytes).kind).toBe('safetensors');
    expect(recogniseModelFormat(Uint8Array.of(...bytes, 0)).name).toBe('a damaged safetensors file');
  });
});

describe('time', () => {
  it('does not grow with the file', () => {
    const large = new Uint8Array(300_000_000);
    large.set(onnxModel({ nodes: [node('Relu', ['x'], ['y'])] }));
    const start = performance.now();
    expect(recogniseModelFormat(large).kind).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
