import type { Framework } from './framework.ts';

/** Report cards, from 10 November 2025: five points, and safeguarding met or not. */
export const reportCard: Framework = {
  id: 'report-card',
  names: [
    /^safeguarding standards (?:not )?met$/i,
    /^how we evaluate safeguarding$/i,
    /^inspection report: \d{1,2} \p{L}+ 20\d\d$/iu,
  ],
  areas:
    /^(?:achievement|attendance and behaviour|behaviour, attitudes and establishing routines|children['’]s welfare and well-?being|contribution to meeting skills needs|curriculum and teaching|curriculum, teaching and training|early years|inclusion|leadership and governance|participation and development|personal development and well-?being|post-16 provision|sixth form|safeguarding standards)$/i,
  lists: [{ heading: /^next steps$/i, force: 'should', paragraphs: true }],
};
