/** The font files of the PDF: in `public/fonts`, served as `fonts/<name>`. Made by `scripts/make-fonts.mjs`. */
export const FONT_FILES = {
  regular: 'noto-sans-regular.ttf',
  bold: 'noto-sans-bold.ttf',
  fallback: 'dejavu-fallback-regular.ttf',
  fallbackBold: 'dejavu-fallback-bold.ttf',
} as const;

export type FontRole = keyof typeof FONT_FILES;

/** The four fonts as TrueType bytes. */
export type PdfFonts = Readonly<Record<FontRole, Uint8Array>>;
