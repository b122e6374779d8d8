/** Files that the application hands to the browser's downloads, caught before they get there. */
import { vi } from 'vitest';

export interface CaughtFile {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
}

/** From now on, until the end of the test, files land in the list returned. */
export function catchFiles(): readonly CaughtFile[] {
  const files: CaughtFile[] = [];
  const contents = new Map<string, Blob>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    const address = createObjectURL(content);
    if (content instanceof Blob) contents.set(address, content);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const content = contents.get(this.href);
    if (content === undefined) return;
    files.push({ name: this.download, type: content.type, text: () => content.text() });
  });
  return files;
}
