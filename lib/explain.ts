import { featuresOf } from './detect/narrative/statement-features.ts';
import { statementModel } from './detect/narrative/statement-model.ts';
import { themesWithWording } from './detect/themes.ts';
import type { Explanation } from './model/explanation.ts';
import type { Finding } from './model/finding.ts';
import { themeLabel } from './theme-label.ts';

/** A report is looked at for long, and drawn often. */
const explained = new Map<string, Explanation>();
const MOST = 5000;

/** Why a finding was read as what it is, from its kept kind and themes and its printed words. */
export function explain(finding: Finding, words: string): Explanation {
  const key = `${finding.kind} ${finding.themes.join(' ')} ${words}`;
  const known = explained.get(key);
  if (known) return known;
  const explanation: Explanation = {
    themes: themesWithWording(words).flatMap(({ theme, wording }) =>
      finding.themes.includes(theme) ? [{ id: theme, label: themeLabel(theme), wording }] : [],
    ),
    words:
      finding.kind === 'strength' || finding.kind === 'concern' ? decidingWords(words, finding.kind) : [],
  };
  if (explained.size >= MOST) explained.clear();
  explained.set(key, explanation);
  return explanation;
}

/** As many words as tell a reader enough. */
const ENOUGH = 4;

/** The words of `sentence` that weigh most for its being a strength or a concern, as printed, the weightiest first. */
function decidingWords(sentence: string, kind: 'strength' | 'concern'): string[] {
  const { weights } = statementModel();
  const weightOf = (feature: string) => {
    const [strength, concern] = weights.get(feature) ?? [0, 0];
    return kind === 'strength' ? strength - concern : concern - strength;
  };
  const features = featuresOf(sentence, null)
    .map((feature) => ({ feature, weight: weightOf(feature) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const printed: string[] = [];
  for (const { feature } of features) {
    const words = wordsOf(feature, sentence);
    if (!words || printed.some((one) => one.includes(words))) continue;
    const shorter = printed.findIndex((one) => words.includes(one));
    printed.splice(shorter < 0 ? printed.length : shorter, shorter < 0 ? 0 : 1, words);
    if (printed.length === ENOUGH) break;
  }
  return printed;
}

/** A word that says nothing by itself, however much it weighs. */
const EMPTY =
  /^(?:(?!not|few|too|nor)\p{L}{1,3}|this|that|with|from|have|been|being|their|there|these|those|they|what|which|when|than|into|such|some|child\p{L}*|also)$/u;
const DENIAL =
  '(?:not|no|never|without|lack\\w*|nor|cannot|insufficient\\w*|little|few\\w*|rarely|neither|none|less)';

/** What a feature stands for in `sentence`, as printed; null for one that tells a reader nothing. */
function wordsOf(feature: string, sentence: string): string | null {
  const [first = '', second] = feature.replace(/^!/, '').split('_');
  const parts = second === undefined ? [first] : [first, second];
  if (feature.startsWith('=') || parts.some((part) => !/^[\p{L}'-]+$/u.test(part))) return null;
  if (parts.every((part) => EMPTY.test(part))) return null;
  const words = parts.map((part) => `${part.replaceAll("'", "['’]")}\\p{L}{0,2}`).join('[^\\p{L}]+');
  const denied = feature.startsWith('!') ? `${DENIAL}\\b[^,;:.]*?\\b` : '';
  return new RegExp(`(?<!\\p{L})${denied}${words}(?!\\p{L})`, 'iu').exec(sentence)?.[0] ?? null;
}
