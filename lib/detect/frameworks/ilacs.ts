import type { Framework } from './framework.ts';

/**
 * Inspecting local authority children's services, from January 2018. Four areas and, to April 2026, the overall grade;
 * to January 2023 children in care and care leavers were one area.
 */
export const ilacs: Framework = {
  id: 'ilacs',
  names: [
    /^(?:re-?)?inspection of .{0,80}(?:local authority|council|children(?:['’]s)?) (?:children['’]?s |social care )?(?:social care )?services$/i,
    /^inspection of children['’]?s (?:social care )?services$/i,
    /^.{0,60}inspection of children['’]s social care services/i,
    // Where the title names a company alone, the first row or heading tells.
    /^the impact of leaders on social work practice with children and families(?:: [a-z ]{4,40})?$/i,
  ],
  areas:
    /^(?:the )?(?:impact of leaders\b.*|experiences and progress of (?:children|care leavers)\b.*|overall effectiveness)$/i,
  lists: [{ heading: /^what needs to improve$/i, force: 'none', paragraphs: true }],
};

/** Letters after a focused visit: no grades. */
export const focusedVisit: Framework = {
  id: 'ilacs-focused-visit',
  names: [
    /^(?:ilacs )?focused visit (?:to|of|in)\b/i,
    /\bfocused visit to .{3,80}(?:children['’]s|social care) services\b/i,
  ],
  areas: null,
  lists: [
    { heading: /^areas? for priority action$/i, force: 'must', paragraphs: true },
    {
      heading: /^what needs to improve(?: in (?:this|these) areas? of (?:social work )?practice)?$/i,
      force: 'none',
      paragraphs: true,
    },
    {
      heading: /^areas? (?:for improvement|(?:that|which) need(?:s)? to improve)$/i,
      force: 'none',
      paragraphs: true,
    },
  ],
};

/** Letters after a monitoring visit to a council judged inadequate: no grades. */
export const monitoringVisit: Framework = {
  id: 'monitoring-visit',
  names: [
    /^(?:\p{L}+ )?monitoring visit (?:to|of)\b/iu,
    /\bmonitoring visit (?:to|of) .{3,80}children['’]s services\b/i,
  ],
  areas: null,
  lists: [
    { heading: /^areas? for priority action$/i, force: 'must', paragraphs: true },
    {
      heading: /^what needs to improve(?: in (?:this|these) areas? of (?:social work )?practice)?$/i,
      force: 'none',
      paragraphs: true,
    },
  ],
};
