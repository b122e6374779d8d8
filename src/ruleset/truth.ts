/** Three-valued logic after Kleene. Never booleans, so that truthiness cannot decide law. */

export type Truth = 'true' | 'false' | 'unknown';

/** False if anything is false, else unknown if anything is unknown, else true. Of nothing: true. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false';
  return parts.includes('unknown') ? 'unknown' : 'true';
}

/** True if anything is true, else unknown if anything is unknown, else false. Of nothing: false. */
export function any(parts: readonly Truth[]): Truth {
  if (parts.includes('true')) return 'true';
  return parts.includes('unknown') ? 'unknown' : 'false';
}

/** True and false change places; unknown stays. */
export function not(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'true' ? 'false' : 'true';
}
