import { fold } from '../../lib/text/fold.ts';

/** What of `text` counts when words are compared: letters and digits, folded. */
export function letters(text: string): string {
  const { codes, length } = fold(text);
  return new TextDecoder('utf-16le').decode(codes.subarray(0, length));
}
