/** What a failure says about itself, as a sentence for the screen. */
export function failedMessage(cause: unknown): string {
  const says = cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
  return /[.!?]$/u.test(says) ? says : `${says}.`;
}
