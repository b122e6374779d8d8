/** Whether the browser would ask before the tab is closed. */
export function isWarnedOf(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
