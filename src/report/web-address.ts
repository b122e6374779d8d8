const WEB_ADDRESS = /^https?:\/\/[\x21-\x7e]+$/iu;

/** Whether a text may be led to, on screen and in the PDF alike: an address of the web, written out in ASCII. */
export function isWebAddress(href: string): boolean {
  return WEB_ADDRESS.test(href);
}
