/** What a failure says about itself, for a sentence on the screen. */
export function failedMessage(cause: unknown): string {
  return cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
}
