import type { Finding } from '../result/schema.ts';
import type { Tree } from '../trees/tree.ts';

/** Bytes that no reader sees: white space and the mark of UTF-8. */
const blank = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

/**
 * Whether a document is there and holds more than white space; what it says is not judged.
 *
 * @throws Refusal where something else than a regular file stands at the path
 */
export async function judgeDocument(tree: Tree, path: string): Promise<Finding[]> {
  const file = await tree.findFile(path);
  if (file === undefined) return [{ code: 'personnel/document-missing', severity: 'block', args: { path } }];
  for await (const chunk of file.open()) if (chunk.some((byte) => !blank.has(byte))) return [];
  return [{ code: 'personnel/document-empty', severity: 'block', args: { path } }];
}
