declare module 'subset-font' {
  /** Harfbuzz’s subsetter: `font` with the glyphs of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2'; noHinting?: boolean }): Promise<Buffer>;
}
