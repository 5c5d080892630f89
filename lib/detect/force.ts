import type { Force } from '../model/finding.ts';

/** What an item's own words ask, the stronger first; `otherwise` when they do not say. */
export function forceOf(text: string, otherwise: Force): Force {
  if (/\b(?:must|is required to|are required to)\b/i.test(text)) return 'must';
  return /\b(?:should|ought to)\b/i.test(text) ? 'should' : otherwise;
}
