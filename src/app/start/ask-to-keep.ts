/**
 * Asks the browser not to clear this site's storage when room runs out. Browsers decide by themselves whether to ask the
 * user; refused or not, sessions are stored all the same.
 */
export function askToKeep(): void {
  // Missing where the page does not come over a secure connection.
  if (!('storage' in navigator)) return;
  navigator.storage.persist().catch(() => false);
}
