/** Finds the session in a file that somebody opens: a session file, or a report that carries one. */
import { LARGEST_FILE, readSessionFile, type SessionFileRead } from '#sessions/session-file.ts';
import type { FollowNames } from '#sessions/read-session.ts';

/** Never rejects: whatever is wrong with the file is said. */
export async function readAnyFile(file: File, followNames: FollowNames): Promise<SessionFileRead> {
  if (file.size === 0) return refused('It is empty.');
  if (file.size > LARGEST_FILE) {
    return refused(
      `It has ${megabytes(file.size)}; no session has more than ${megabytes(LARGEST_FILE)}.`,
    );
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isPdf(bytes) ? await inPdf(bytes, followNames) : inText(bytes, followNames);
  } catch (cause) {
    return refused(cause instanceof Error ? cause.message : String(cause));
  }
}

async function inPdf(bytes: Uint8Array, followNames: FollowNames): Promise<SessionFileRead> {
  const { sessionInPdf } = await import('./session-in-pdf.ts');
  const found = await sessionInPdf(bytes);
  return found === undefined
    ? refused(
        'It is a PDF without a session. Reports carry one unless that was switched off; some programs drop it when they save a PDF again.',
      )
    : inText(found, followNames);
}

function inText(bytes: Uint8Array, followNames: FollowNames): SessionFileRead {
  return readSessionFile(textOf(bytes), followNames);
}

/** @throws Error where the bytes are no text. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      'It is neither a PDF nor text in UTF-8, and so neither a report nor a session file.',
    );
  }
}

/** A PDF says so in its first kilobyte. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function refused(problem: string): SessionFileRead {
  return { kind: 'refused', problem };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
