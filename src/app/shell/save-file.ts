/** Hands a file to the browser's downloads; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name that every system takes: letters, figures and hyphens of the given text, or a word in its stead. */
export function fileName(text: string, ending: string, otherwise = 'product'): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ł/gu, 'l')
    .replaceAll(/Ł/gu, 'L')
    .replaceAll(/ß/gu, 'ss')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/gu, '')
    .toLowerCase();
  return `${plain === '' ? otherwise : plain}${ending}`;
}
