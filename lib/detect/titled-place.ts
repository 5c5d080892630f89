/** A word of a place's name: "Exampleshire", "North", "upon", "of". */
const WORD = "(?:\\p{Lu}[\\p{L}'’.-]*|of|and|upon|under|on|in|the|&)";

/** What stands between a title's opening and the place. */
const STYLE = '(?:the )?(?:(?:London|Royal|Metropolitan) Borough of |City of |County of |Council of the )*';

/** What a title says after the place it is about. */
const AFTER =
  "(?: (?:City|County|Borough|Metropolitan|District|Unitary|Metropolitan Borough))*(?: Council| local authority| Local Authority| local area| Local Area|(?:['’]s)? children['’]?s services|(?:['’]s)? Children['’]?s Services)\\b";

const TITLES = [
  new RegExp(
    `(?:^|\\n|\\b)(?:[Ii]nspection|[Vv]isit) (?:of|to|in) ${STYLE}(\\p{Lu}[\\p{L}'’.-]*(?: ${WORD}){0,5}?)${AFTER}`,
    'u',
  ),
  new RegExp(
    `(?:^|\\n)(?:(?:[Ff]ocused|[Mm]onitoring) visit (?:of|to|in)|[Jj]oint targeted area inspection (?:of|in)) ${STYLE}(\\p{Lu}[\\p{L}'’.-]*(?: ${WORD}){0,5}?)\\s*(?:\\n|$)`,
    'u',
  ),
];

/**
 * The place that a report's own title names, whether or not there is an authority of that name: "Inspection of Exampleshire local
 * authority children's services", "Focused visit to Northmoor", "Joint targeted area inspection of Northmoor". Null where no title has that form.
 */
export function titledPlace(title: string | null, text: string): string | null {
  const places = [title ?? '', text.slice(0, 600)].flatMap((head) =>
    TITLES.map((pattern) => pattern.exec(head)?.[1] ?? null),
  );
  return places.find((place) => place !== null) ?? null;
}
