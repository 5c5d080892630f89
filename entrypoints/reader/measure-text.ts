let context: CanvasRenderingContext2D | null = null;
let set = '';

/** Size at which widths are measured: large, so that rounding does not show. */
const SIZE = 100;

/**
 * Width of `text` in PDF.js's font of that name, which the browser knows once its page is drawn. Letters that the font
 * lacks, and fonts that are not there, are measured in a plain one: only ratios are used.
 */
export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length;
  const wanted = `${SIZE}px "${font.replaceAll('"', '')}", sans-serif`;
  if (wanted !== set) context.font = set = wanted; // a browser reads the name anew each time
  return context.measureText(text).width;
}
