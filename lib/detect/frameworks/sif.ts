import type { Framework } from './framework.ts';

/** Areas of the table; "2.1" and the like are dropped before. */
const AREAS =
  /^(?:children who need help and protection|children looked after and achieving permanence|adoption performance|(?:the )?experiences? and progress of care leavers|leadership,? management and governance)$/i;

/**
 * Single inspection framework, November 2013 to January 2018: services for children in need of help and protection,
 * children looked after and care leavers, mostly with a review of the safeguarding board.
 */
export const sif: Framework = {
  id: 'sif',
  names: [/^(?:re-?)?inspection of services for children in need of help and protection/i],
  areas: AREAS,
  sections:
    /^(?:the )?experiences and progress of (?:children|care leavers|.{0,40}looked after)\b.*|^the graded judgement for .*/i,
  lists: [
    {
      heading:
        /^what does the (?:local authority|council|lscb|(?:local )?safeguarding (?:children )?board|board) need to (?:do to )?improve$/i,
      force: 'must',
      topics: true,
    },
    {
      heading: /^recommendations?(?: for (?:the )?(?:local authority|council|lscb|.{0,30}board))?$/i,
      force: 'must',
      topics: true,
      paragraphs: true,
    },
    {
      heading: /^(?:areas? for )?priority and immediate actions?$/i,
      force: 'must',
      topics: true,
      paragraphs: true,
    },
    { heading: /^areas? for improvement$/i, force: 'must', topics: true, paragraphs: true },
  ],
  board: {
    begins: /\blscb\b|safeguarding (?:children['’]?s? )?board/i,
    ends: /^section 1\b|^the local authority\b|^executive summary|^summary for children|what does the (?:local authority|council) need|^children['’]s services in|^information about (?:this|the) local authority/i,
  },
};

/** A safeguarding board reviewed by itself. */
export const lscbReview: Framework = {
  id: 'lscb-review',
  names: [/^review of the effectiveness of the (?:local|.{3,40}) safeguarding children board/i],
  areas: null,
  lists: sif.lists,
};

/** Inspections of services for looked after children, 2013: the grade stands under each area's heading. */
export const lookedAfter2013: Framework = {
  id: 'looked-after-children-2013',
  names: [/^inspection of (?:services for )?looked after children(?: services)?/i],
  areas:
    /^(?:overall effectiveness\b.*|capacity (?:to improve|for improvement)|outcomes for looked after children\b.*|quality of provision|leadership and management)$/i,
  lists: [{ heading: /^areas for improvement$/i, force: 'must', topics: true }],
};
