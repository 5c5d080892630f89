/**
 * What inspectors' words for good and for wanting have in common, whoever is inspected. Each cue counts once where it stands;
 * a good word that is denied ("not always clear") counts as wanting, and the other way round ("no delay").
 */
const GOOD =
  /\b(?:effective(?:ly|ness)?|good|better|best|strong(?:er|ly)?|strengths?|strengthen(?:ed|s|ing)|well|clear(?:ly|er)?|timely|appropriate(?:ly)?|improv(?:ed|ing|ements?|es)|robust(?:ly)?|prompt(?:ly)?|swift(?:ly)?|quick(?:ly)?|progress|benefit(?:s|ed)?|supporti(?:ve|ng)|supported|skil(?:led|ful|fully)|committed|commitment|thorough(?:ly)?|comprehensive|detailed|consistent(?:ly|cy)?|confident(?:ly)?|confidence|knowledgeable|child-(?:centred|focused)|creative(?:ly)?|innovative|stable|stability|sensitive(?:ly)?|valued?|positive(?:ly)?|success(?:ful|fully|es)?|excellent|outstanding|impressive|exceptional(?:ly)?|high[- ]quality|ambitious|ambition|aspirations?|aspirational|regular(?:ly)?|proactive(?:ly)?|purposeful|careful(?:ly)?|tenacious|helpful|helping|helps|enabl(?:es|ed|ing)|ensur(?:es|ed|ing)|responsive|responds|understands?|understood|understanding|embedded|rigorous|praised?|welcomed|commended|safer?|safely|meaningful|persistent(?:ly)?|thoughtful|reflective|accurate(?:ly)?|analytical|manageable|increased|reduced|reducing|accessible|relevant|constructive|collaborative(?:ly)?|warm|caring|nurturing|trusting|listen(?:ed|s)?|rightly|promotes?|sustained|mature|dedicated|enthusiastic|informed|informs|influences?|shared|tailored|easily|appreciate|happy|thriv\w+|flourish\w*|enhanc\w+|coordinated|well-\w+|driving|determined|determination|tight(?:ly)?|coherent|responsib\w+|identif(?:y|ies)|contribut\w+|equipp\w+|resilien\w+)\b/g;
const WANTING =
  /\b(?:lack(?:s|ed|ing)?|insufficient(?:ly)?|inconsisten(?:t|tly|cy|cies)|weak(?:er|ness|nesses)?|poor(?:er|ly)?|delay(?:s|ed)?|drift|too (?:many|long|few|often|high|slow|much|late|little|early|soon|low|optimistic|adult)|fail(?:s|ed|ure|ures|ing|ings)?|limited|limits|variab(?:le|ility)|varie[sd]|vary|unclear|gaps?|shortfalls?|shortcomings?|deficits?|ineffective(?:ly)?|inadequate(?:ly)?|under-?developed|overly|overdue|reactive|patchy|fragmented|confus\w+|hinder\w*|imped\w+|reduces the|missed|unallocated|turnover|instability|challenges|difficult\w*|struggl\w+|worse\w*|deteriorat\w+|declin\w+|unsafe|unmet|slow(?:ly)?|late|backlogs?|vulnerability|less|yet|embryonic|optimistic|waited|waiting|left|absence|unaware|unable|barriers?|inappropriate(?:ly)?|inaccurate|unnecessar\w+|unsuitable|incomplete|insecure|problems?|however|but|although|hamper\w*|undermin\w+|negativ\w+|harmful|serious|widespread|significant weaknesses|not enough|only some|few|fewer|minority|compromis\w+|stretched|low|high number|high caseloads|still|remain(?:s|ed)?|over-?relian\w+|relian(?:t|ce)|superficial|cursory|unrealistic|generic|disjointed|criticis\w+|neglected|stuck|over-?rel\w+|sporadic|infrequent|irregular|unclear|unacceptabl\w+|insular|exacerbat\w+|lost|no(?:t)? (?:all|every))\b/g;
const DENIAL =
  /\b(?:not|n['’]t|never|no|without|nor|neither|cannot|rarely|hardly|lack(?:s|ed|ing)?(?: of)?|insufficient(?:ly)?|limited|little|few|fails? to|failed to|unable to)\b(?:\s+[\p{L}’'-]+){0,5}\s*$/iu;

/** How often a sentence has words of either kind, denials taken into account. */
export function polarityOf(sentence: string): { good: number; wanting: number; denied: number } {
  const text = sentence.toLowerCase();
  let [good, wanting, denied] = [0, 0, 0];
  for (const { index } of text.matchAll(GOOD)) {
    if (DENIAL.test(text.slice(Math.max(0, index - 60), index))) denied += 1;
    else good += 1;
  }
  for (const { index, 0: word } of text.matchAll(WANTING)) {
    if (
      !/^(?:but|however|although|yet)$/.test(word) &&
      /\b(?:no|without|reduc\w+|minimis\w+|avoid\w*|prevent\w*|address\w*|tackl\w+)\b(?:\s+[\p{L}-]+){0,3}\s*$/u.test(
        text.slice(Math.max(0, index - 40), index),
      )
    )
      good += 1;
    else wanting += 1;
  }
  return { good, wanting, denied };
}
