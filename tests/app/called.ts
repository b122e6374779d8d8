/**
 * Finds by the whole accessible name, whatever its blanks. Testing Library loses the blank at the beginning of a part
 * ("Rename", " Lock"), which browsers and screen readers keep.
 */
export function called(name: string): (found: string) => boolean {
  const wanted = withoutBlanks(name);
  return (found) => withoutBlanks(found) === wanted;
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
