/** A new id for a session: 128 random bits. Unlike `crypto.randomUUID`, this also works on a plain-http host. */
export function newSessionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
