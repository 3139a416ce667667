/** The ways in which an image is refused. The caller knows which file it is. */
import { Refusal } from '../../result/refusal.ts';

/** What an image may have at most, in its file or after it is resized: 100 megapixels. */
const largestPixels = 100_000_000;

/** What a side may have at most, in pixels, which is also the most that JPEG can say. */
const largestSide = 65_535;

/** The file is not what its format asks for. `how` is a clause such as `its header has a wrong checksum`. */
export function refuseDamaged(how: string): Refusal {
  return new Refusal('evaluation/image', {
    problem: `is a damaged image: ${how}`,
    cure: 'Restore the file, or export the image again.',
  });
}

/** The file is sound, but of a kind that is not read. `what` is a clause such as `has 16 bits per sample`. */
export function refuseKind(what: string): Refusal {
  return new Refusal('evaluation/image', {
    problem: what,
    cure: 'Export it as PNG or JPEG with 8 bits per sample, in gray, in a palette or in RGB.',
  });
}

/**
 * Refuses a size before memory is taken for it.
 *
 * @param when a clause such as `has` or `would be resized to`
 */
export function checkSize(width: number, height: number, when = 'has'): void {
  if (width <= largestSide && height <= largestSide && width * height <= largestPixels) return;
  throw new Refusal('evaluation/image', {
    problem: `${when} ${width} × ${height} pixels; at most ${largestSide} on a side and ${largestPixels} in all`,
    cure: 'Use smaller images, or a smaller size in the policy.',
    exit: 4,
  });
}
