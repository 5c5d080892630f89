import { type Piece, piecesIn, remembered } from '../../text/pieces.ts';
import { beginnersOf } from '../openings.ts';

/** How many words of a sentence speak of something good, of something wanting, and of something good that is denied. */
export interface Polarity {
  good: number;
  wanting: number;
  denied: number;
}

/**
 * Inspectors' words for good and for wanting, whoever is inspected. A good word soon after a denial ("not always clear") is denied;
 * a wanting one soon after a word of remedy ("no delay", "reduces drift") is good. One pass over the words.
 */
export const polarityOf = (sentence: string): Polarity => polarityIn(piecesIn(sentence));

/** The same of a sentence in pieces. */
export function polarityIn(pieces: readonly Piece[]): Polarity {
  let [good, wanting, denied] = [0, 0, 0];
  let [denial, remedy] = [-FAR, -FAR];
  let before = 0;
  let i = 0;
  for (const piece of pieces) {
    const kinds = kindsIn(piece);
    const isOne = typeof kinds === 'number';
    for (let at = 0; at < (isOne ? 1 : kinds.length); at++) {
      const kind = isOne ? kinds : kinds[at]!;
      if (kind & STOP) {
        denial = -FAR;
        remedy = -FAR;
      } else {
        if (kind & IS_GOOD) {
          if (i - denial <= DENIED) denied += 1;
          else good += 1;
        }
        if (kind & IS_WANTING || before & TOO || (before & NOT && kind & ALL)) {
          if (i - remedy <= REMEDIED) good += 1;
          else wanting += 1;
        }
        if (kind & IS_DENIAL) denial = i;
        if (kind & IS_REMEDY) remedy = i;
        before = kind;
      }
      i += 1;
    }
  }
  return { good, wanting, denied };
}

/** Which way a sentence leans: 1 good, -1 wanting, 0 neither. */
export const leanOf = ({ good, wanting, denied }: Polarity): number => Math.sign(good - wanting - 2 * denied);

const TOKEN = /[\p{L}'-]+|[,;:.]/gu;
/** How many words a denial and a remedy reach. */
const DENIED = 6;
const REMEDIED = 4;
const FAR = 99;

const GOOD =
  /^(?:effective(?:ly|ness)?|good|better|best|strong(?:er|ly)?|strengths?|strengthen(?:ed|s|ing)|well|clear(?:ly|er)?|timely|appropriate(?:ly)?|improv(?:ed|ing|ements?|es)|robust(?:ly)?|prompt(?:ly)?|swift(?:ly)?|quick(?:ly)?|progress|benefit(?:s|ed)?|supporti(?:ve|ng)|supported|skil(?:led|ful|fully)|committed|commitment|thorough(?:ly)?|comprehensive|detailed|consistent(?:ly)?|consistency|confident(?:ly)?|confidence|knowledgeable|child-(?:centred|focused)|creative(?:ly)?|innovative|stable|stability|sensitive(?:ly)?|valued?|positive(?:ly)?|success(?:ful|fully|es)?|excellent|outstanding|impressive|exceptional(?:ly)?|high-quality|ambitious|ambition|aspirations?|aspirational|regular(?:ly)?|proactive(?:ly)?|purposeful|careful(?:ly)?|tenacious|helpful|helping|helps|enabl(?:es|ed|ing)|ensur(?:es|ed|ing)|responsive|responds|understands?|understood|understanding|embedded|rigorous|praised?|praise|welcomed|commended|safer?|safely|meaningful|persistent(?:ly)?|thoughtful|reflective|accurate(?:ly)?|analytical|manageable|increased|reduced|reducing|accessible|relevant|constructive|collaborative(?:ly)?|warm|caring|nurturing|trusting|listen(?:ed|s)?|rightly|promotes?|sustained|mature|dedicated|enthusiastic|informed|informs|influences?|shared|tailored|easily|appreciate|happy|thriv\p{L}+|flourish\p{L}*|enhanc\p{L}+|coordinated|well-[\p{L}-]+|driving|determined|determination|tight(?:ly)?|coherent|responsib\p{L}+|identif(?:y|ies)|contribut\p{L}+|equipp\p{L}+|resilien\p{L}+|enough|sufficient(?:ly)?|fully)$/u;
const WANTING =
  /^(?:lack(?:s|ed|ing)?|insufficient(?:ly)?|inconsisten(?:t|tly|cy|cies)|weak(?:er|ness|nesses)?|poor(?:er|ly)?|poor-quality|delay(?:s|ed)?|drift|fail(?:s|ed|ure|ures|ing|ings)?|limited|limits|variab(?:le|ility)|varie[sd]|vary|unclear|gaps?|shortfalls?|shortcomings?|deficits?|ineffective(?:ly)?|inadequate(?:ly)?|under-?developed|overly|overdue|reactive|patchy|fragmented|confus\p{L}+|hinder\p{L}*|imped\p{L}+|missed|unallocated|turnover|instability|challenges|difficult\p{L}*|struggl\p{L}+|worse\p{L}*|deteriorat\p{L}+|declin\p{L}+|unsafe|unmet|slow(?:ly)?|late|backlogs?|vulnerability|less|yet|embryonic|optimistic|over-?optimistic|waited|waiting|left|absence|unaware|unable|barriers?|inappropriate(?:ly)?|inaccurate|unnecessar\p{L}+|unsuitable|incomplete|insecure|problems?|however|but|although|hamper\p{L}*|undermin\p{L}+|negativ\p{L}+|harmful|serious|widespread|few|fewer|minority|compromis\p{L}+|stretched|low|still|remain(?:s|ed)?|relian(?:t|ce)|over-?relian\p{L}+|superficial|cursory|unrealistic|generic|disjointed|criticis\p{L}+|neglected|stuck|sporadic|infrequent|irregular|unacceptabl\p{L}+|insular|exacerbat\p{L}+|lost)$/u;
const DENIES =
  /^(?:not|\p{L}+n't|never|no|without|nor|neither|cannot|rarely|hardly|lack(?:s|ed|ing)?|insufficient(?:ly)?|limited|little|few|fail(?:s|ed)?|unable)$/u;
const REMEDIES =
  /^(?:no|without|reduc\p{L}+|minimis\p{L}+|avoid\p{L}*|prevent\p{L}*|address\p{L}*|tackl\p{L}+)$/u;

/** What a word is, a bit for each. */
const [STOP, IS_GOOD, IS_WANTING, IS_DENIAL, IS_REMEDY, TOO, NOT, ALL] = [1, 2, 4, 8, 16, 32, 64, 128];
const KINDS: [RegExp, number][] = [
  [GOOD, IS_GOOD],
  [WANTING, IS_WANTING],
  [DENIES, IS_DENIAL],
  [REMEDIES, IS_REMEDY],
];
const SINGLE = new Map([
  ['too', TOO],
  ['not', NOT],
  ['all', ALL],
  ['every', ALL],
]);

/** The kinds whose words begin as a word does: most begin none, and are asked nothing more. */
const begun = beginnersOf(KINDS.map(([{ source }]) => source.slice(1, -1)));

/** What the words and stops between two blanks are; mostly it is one. */
const kindsIn = remembered((piece): number | readonly number[] => {
  if (/^[A-Za-z]+$/.test(piece)) return kindOf(piece.toLowerCase());
  const tokens = piece.toLowerCase().replace(/’/g, "'").match(TOKEN) ?? [];
  const kinds = tokens.map(kindOf);
  return kinds.length === 1 ? kinds[0]! : kinds;
});

function kindOf(token: string): number {
  if (/^[,;:.]$/.test(token)) return STOP;
  let kind = SINGLE.get(token) ?? 0;
  const isNegated = token.endsWith("n't");
  const bits = begun(token);
  if (bits === 0 && !isNegated) return kind;
  for (const [i, [pattern, bit]] of KINDS.entries())
    if ((isNegated || bits & (1 << i)) && pattern.test(token)) kind |= bit;
  return kind;
}
