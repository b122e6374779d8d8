/** The identifier that a PDF carries, from its content alone, so that the same report is the same file. */
const OFFSETS = [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995] as const;
const PRIME = 0x01000193;

/** 32 hexadecimal digits: four FNV-1a sums of the text from different starting points. */
export function fileIdOf(text: string): string {
  return OFFSETS.map((offset) => sum(text, offset).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}

function sum(text: string, offset: number): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  }
  return hash;
}
