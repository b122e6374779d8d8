/** The MD5 sum of bytes, by which PDF readers tell whether an attached file is whole. It protects from nothing else. */
const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const SINES = Array.from({ length: 64 }, (_, step) =>
  Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32),
);
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] as const;
/** In bytes. */
const BLOCK = 64;

/** 32 hexadecimal digits. */
export function md5(bytes: Uint8Array): string {
  const view = padded(bytes);
  let [a, b, c, d] = START.map(Number);
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    const block: Sum = [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
    const next = mixed(block, view, at);
    [a, b, c, d] = block.map((part, index) => (part + (next[index] ?? 0)) >>> 0);
  }
  return [a, b, c, d].map((part) => hexOf(part ?? 0)).join('');
}

type Sum = readonly [number, number, number, number];

/** The bytes, a one bit, zeros, and the length in bits. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(length - 8, (bytes.length * 8) >>> 0, true);
  view.setUint32(length - 4, Math.floor(bytes.length / 2 ** 29), true);
  return view;
}

function mixed([a0, b0, c0, d0]: Sum, view: DataView, at: number): Sum {
  let [a, b, c, d] = [a0, b0, c0, d0];
  for (let step = 0; step < 64; step += 1) {
    const { mix, word } = ROUNDS[step >> 4] ?? ROUNDS[0];
    const sum =
      a + mix(b, c, d) + (SINES[step] ?? 0) + view.getUint32(at + 4 * (word(step) % 16), true);
    const shift = SHIFTS[step >> 4]?.[step % 4] ?? 0;
    [a, d, c, b] = [d, c, b, (b + rotated(sum | 0, shift)) | 0];
  }
  return [a, b, c, d];
}

interface Round {
  readonly mix: (b: number, c: number, d: number) => number;
  readonly word: (step: number) => number;
}

const ROUNDS: readonly [Round, ...Round[]] = [
  { mix: (b, c, d) => (b & c) | (~b & d), word: (step) => step },
  { mix: (b, c, d) => (d & b) | (~d & c), word: (step) => 5 * step + 1 },
  { mix: (b, c, d) => b ^ c ^ d, word: (step) => 3 * step + 5 },
  { mix: (b, c, d) => c ^ (b | ~d), word: (step) => 7 * step },
];

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function hexOf(value: number): string {
  return [0, 8, 16, 24].map((by) => ((value >>> by) & 0xff).toString(16).padStart(2, '0')).join('');
}
