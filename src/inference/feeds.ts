/** From what a batch is fed with to tensors; files are decoded here. */
import { Refusal } from '../result/refusal.ts';
import { preprocessImage } from './images/preprocessImage.ts';
import { readNpy } from './npy.ts';
import type { Feed, NamedTensor, TensorData, TensorType } from './protocol.ts';

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
      samples.push(feed.kind === 'images' ? await readImage(bytes, feed) : readArray(bytes));
    } catch (thrown) {
      throw thrown instanceof Refusal ? new RefusedFile(thrown, feed.name, position) : thrown;
    }
  }
  return samples;
}

async function readImage(bytes: Uint8Array, feed: Extract<Feed, { kind: 'images' }>): Promise<Sample> {
  const { dims, data } = await preprocessImage(bytes, feed.preprocessing);
  return { type: 'float32', dims, data };
}

function readArray(bytes: Uint8Array): Sample {
  const { type, shape, data } = readNpy(bytes);
  // One sample that was saved with an axis for the batch.
  return { type, dims: shape, data };
}

/** The samples of a batch as one tensor: all of one type and shape. */
function stack({ name, type, kind }: Files, samples: readonly Sample[]): NamedTensor {
  const [first] = samples;
  if (first === undefined) throw new Error('an empty batch');
  samples.forEach((sample, position) => {
    const isSame = sample.type === type && sample.dims.join() === first.dims.join();
    if (!isSame) throw new RefusedFile(refuseSample(sample, first, type, kind), name, position);
  });
  const size = first.data.length;
  const whole = new (first.data.constructor as Float32ArrayConstructor)(size * samples.length);
  samples.forEach((sample, position) => {
    whole.set(sample.data as Float32Array, position * size);
  });
  return { name, type, dims: [samples.length, ...first.dims], data: whole };
}

function refuseSample(sample: Sample, first: Sample, type: TensorType, kind: Files['kind']): Refusal {
  const code = kind === 'images' ? 'evaluation/image' : 'evaluation/array';
  if (sample.type !== type) {
    return new Refusal(code, {
      problem: `holds ${sample.type}, and the model expects ${type}`,
      cure: 'Save it with the type that the model expects.',
    });
  }
  return new Refusal(code, {
    problem: `has the shape ${sample.dims.join(' × ')}, and an earlier sample has ${first.dims.join(' × ')}`,
    cure: 'Bring all samples to one shape.',
  });
}
