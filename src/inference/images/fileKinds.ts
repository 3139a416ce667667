/** What a file is, by its first bytes: its name may say anything. */
const signatures: readonly (readonly [kind: string, offset: number, magic: string])[] = [
  ['PNG', 0, '\x89PNG\r\n\x1a\n'],
  ['JPEG', 0, '\xff\xd8\xff'],
  ['GIF', 0, 'GIF8'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['BigTIFF', 0, 'II+\0'],
  ['WebP', 8, 'WEBP'],
  ['AVIF', 4, 'ftypavif'],
  ['HEIF', 4, 'ftyp'],
  ['JPEG 2000', 0, '\0\0\0\x0cjP  \r\n'],
  ['JPEG 2000', 0, '\xff\x4f\xff\x51'],
  ['JPEG XL', 0, '\0\0\0\x0cJXL \r\n'],
  ['JPEG XL', 0, '\xff\x0a'],
  ['DICOM', 128, 'DICM'],
  ['a NumPy file', 0, '\x93NUMPY'],
  ['PDF', 0, '%PDF'],
  ['a Zip archive', 0, 'PK\x03\x04'],
  ['a gzip file', 0, '\x1f\x8b'],
  ['a Git LFS pointer', 0, 'version https://git-lfs'],
  ['XML or SVG', 0, '<'],
  ['BMP', 0, 'BM'],
];

/** `PNG`, `JPEG`, another format in words, or `undefined` where nothing fits. */
export function recogniseFile(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'an empty file';
  return signatures.find(([, offset, magic]) => hasText(bytes, offset, magic))?.[0];
}

function hasText(bytes: Uint8Array, offset: number, text: string): boolean {
  return [...text].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
}
