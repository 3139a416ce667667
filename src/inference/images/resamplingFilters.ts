/** Pillow's resampling filters. Source: `Resample.c` of Pillow 13. */
import type { Interpolation } from './preprocessing.ts';

export interface ResamplingFilter {
  /** How far from the centre the filter reaches, in pixels of the image that is not enlarged. */
  support: number;
  weight(distance: number): number;
}

export const resamplingFilters: Readonly<Record<Exclude<Interpolation, 'nearest'>, ResamplingFilter>> = {
  box: { support: 0.5, weight: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
  bilinear: { support: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
  hamming: { support: 1, weight: (x) => hamming(Math.abs(x)) },
  bicubic: { support: 2, weight: (x) => bicubic(Math.abs(x)) },
  lanczos: { support: 3, weight: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
};

// Constants of type float in C.
const [pedestal, swing] = [Math.fround(0.54), Math.fround(0.46)];

function hamming(x: number): number {
  if (x === 0) return 1;
  if (x >= 1) return 0;
  const angle = x * Math.PI;
  return (Math.sin(angle) / angle) * (pedestal + swing * Math.cos(angle));
}

/** Bicubic convolution with a = -0.5. */
function bicubic(x: number): number {
  const a = -0.5;
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  if (x < 2) return (((x - 5) * x + 8) * x - 4) * a;
  return 0;
}

function sinc(x: number): number {
  if (x === 0) return 1;
  const angle = x * Math.PI;
  return Math.sin(angle) / angle;
}
