/** Pillow's resampling filters, by Pillow's names in lower case. */
export type Interpolation = 'nearest' | 'box' | 'bilinear' | 'hamming' | 'bicubic' | 'lanczos';

/** A size to bring an image to: both sides, or the shorter one with the other in proportion. */
export type Resizing =
  | { width: number; height: number; interpolation: Interpolation }
  | { shorter: number; interpolation: Interpolation };

/** What is done to an image before a model sees it, in the order of the keys. All sizes are positive integers. */
export interface Preprocessing {
  resize?: Resizing;
  /** From the centre. An image that is smaller is refused. */
  crop?: { width: number; height: number };
  channels: 'rgb' | 'bgr' | 'gray';
  /** Of one sample: [channels, height, width] or [height, width, channels]. */
  layout: 'nchw' | 'nhwc';
  /** Positive; 1 where it is absent. */
  divideBy?: number;
  /** One number for each channel, in the order of `channels`. */
  mean?: readonly number[];
  /** One number for each channel, in the order of `channels`, none of them 0. */
  std?: readonly number[];
}
