/** From what a batch is fed with to tensors; files are decoded here. */
import { Refusal } from '../result/refusal.ts';
import { preprocessImage, preprocessToBytes } from './images/preprocessImage.ts';
import { readNpy } from './npy.ts';
import type { Feed, NamedTensor, TensorData, TensorType } from './protocol.ts';
import { fitsDims, formatDims, type SampleDims } from './sampleDims.ts';

/** A file of a batch that cannot be used: its position tells the gate whose it is. */
export class RefusedFile extends Error {
  readonly refusal: Refusal;
  readonly input: string;
  readonly position: number;

  constructor(refusal: Refusal, input: string, position: number) {
    super(refusal.message);
    this.refusal = refusal;
    this.input = input;
    this.position = position;
  }
}

interface Sample {
  type: TensorType;
  dims: readonly number[];
  data: TensorData;
}

/** @throws RefusedFile */
export async function toTensors(feeds: readonly Feed[]): Promise<NamedTensor[]> {
  const tensors: NamedTensor[] = [];
  for (const feed of feeds) tensors.push(feed.kind === 'tensor' ? feed : stack(feed, await readFiles(feed)));
  return tensors;
}

type Files = Exclude<Feed, { kind: 'tensor' }>;

async function readFiles(feed: Files): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const [position, bytes] of feed.files.entries()) {
    try {
      samples.push(feed.kind === 'images' ? await readImage(bytes, feed) : readArray(bytes, feed.dims));
    } catch (thrown) {
      throw thrown instanceof Refusal ? new RefusedFile(thrown, feed.name, position) : thrown;
    }
  }
  return samples;
}

async function readImage(bytes: Uint8Array, feed: Extract<Feed, { kind: 'images' }>): Promise<Sample> {
  const prepare = feed.type === 'uint8' ? preprocessToBytes : preprocessImage;
  const { dims, data } = await prepare(bytes, feed.preprocessing);
  return { type: feed.type === 'uint8' ? 'uint8' : 'float32', dims, data };
}

function readArray(bytes: Uint8Array, expected: SampleDims | undefined): Sample {
  const { type, shape, data } = readNpy(bytes);
  // One sample that was saved with an axis for the batch.
  const isBatchOfOne = shape.length - 1 === expected?.length && shape[0] === 1;
  return { type, dims: isBatchOfOne ? shape.slice(1) : shape, data };
}

/** The samples of a batch as one tensor: all of one type and shape. */
function stack({ name, type, kind, dims }: Files, samples: readonly Sample[]): NamedTensor {
  const [first] = samples;
  if (first === undefined) throw new Error('an empty batch');
  samples.forEach((sample, position) => {
    const refusal = refuseType(sample, type, kind) ?? refuseShape(sample, dims, first.dims, kind);
    if (refusal !== undefined) throw new RefusedFile(refusal, name, position);
  });
  const size = first.data.length;
  const whole = new (first.data.constructor as Float32ArrayConstructor)(size * samples.length);
  samples.forEach((sample, position) => {
    whole.set(sample.data as Float32Array, position * size);
  });
  return { name, type, dims: [samples.length, ...first.dims], data: whole };
}

const codes = { images: 'evaluation/image', arrays: 'evaluation/array' } as const;

function refuseType(sample: Sample, type: TensorType, kind: Files['kind']): Refusal | undefined {
  if (sample.type === type) return undefined;
  return new Refusal(codes[kind], {
    problem: `holds ${sample.type}, and the model expects ${type}`,
    cure: 'Save it with the type that the model expects.',
  });
}

/** All samples of a batch need one shape, and the model may ask for a certain one. */
function refuseShape(
  { dims }: Sample,
  expected: SampleDims | undefined,
  first: readonly number[],
  kind: Files['kind'],
): Refusal | undefined {
  const isFit = expected === undefined || fitsDims(dims, expected);
  if (isFit && fitsDims(dims, first)) return undefined;
  const other = isFit ? `an earlier sample has ${formatDims(first)}` : `the model expects ${formatDims(expected)}`;
  return new Refusal(codes[kind], {
    problem: `${kind === 'images' ? 'gives' : 'has'} the shape ${formatDims(dims)}, and ${other}`,
    cure:
      kind === 'images'
        ? 'Bring all images to one size with `resize` or `crop`.'
        : 'Save each sample with the shape that the model expects.',
  });
}
