import type { Framework } from './framework.ts';

/** Joint targeted area inspections, 2016 on: letters without grades; to 2021 with paragraphs of findings under "Areas for improvement". */
export const jtai: Framework = {
  id: 'jtai',
  names: [
    /\bjoint (?:targeted area|area child protection) inspection (?:of|in|into)\b/i,
    /^joint (?:targeted area|area child protection) inspection\b/i,
  ],
  areas: null,
  lists: [
    { heading: /^areas? for priority actions?$/i, force: 'must', paragraphs: true },
    { heading: /^what needs to improve$/i, force: 'none' },
    { heading: /^areas for improvement$/i, force: 'none', topics: true },
  ],
};

/** Area SEND inspections with the Care Quality Commission, from January 2023. */
export const send: Framework = {
  id: 'send',
  names: [/^area send (?:full |monitoring )?inspection\b/i],
  areas: null,
  lists: [
    { heading: /^areas? for priority actions?$/i, force: 'must', table: 'bodies' },
    { heading: /^areas for improvement$/i, force: 'should', paragraphs: 'always' },
  ],
};
