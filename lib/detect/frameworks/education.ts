import type { Framework } from './framework.ts';

const TO_IMPROVE =
  'what (?:does )?the (?:school|college|provider|nursery|early years setting|provision|setting|academy|childminder) needs? to do to improve';

/** Areas of the education inspection framework, September 2019 to November 2025. */
const EIF_AREAS =
  /^(?:(?:the )?quality of education|behaviour and attitudes|personal development|leadership and management|early years provision|sixth[- ]form provision|overall effectiveness|education programmes for young people|adult learning programmes|apprenticeships|provision for learners with high needs)$/i;

/** Those, and the questions that a monitoring visit answers with a measure of progress. */
const FE_AREAS = new RegExp(`${EIF_AREAS.source}|^(?:how much|what) progress ha(?:s|ve) .{3,230}$`, 'i');
/** Those, and the two parts of the register on which clubs and nannies stand. */
const CHILDCARE_AREAS = new RegExp(
  `${EIF_AREAS.source}|^(?:the )?requirements for the (?:compulsory|voluntary) part of the childcare register(?: are)?$`,
  'i',
);

/** Schools, September 2019 to November 2025. */
export const eif: Framework = {
  id: 'eif',
  names: [/^what is it like to attend this school$/i],
  areas: EIF_AREAS,
  lists: [{ heading: new RegExp(`^${TO_IMPROVE}$`, 'i'), force: 'should', paragraphs: true }],
};

/** Nurseries, childminders and the like, to November 2025: what they must do stands in a table with due dates. */
export const earlyYears: Framework = {
  id: 'early-years',
  names: [
    /^what is it like to attend this (?:early years setting|setting|childminder)$/i,
    /^(?:the|this) (?:provision|childminder|setting) (?:is|requires|meets|does not meet) (?:outstanding|good|improvement|inadequate|(?:the )?requirements)$/i,
    /^(?:the )?quality and standards of the early years provision\b/i,
  ],
  areas: CHILDCARE_AREAS,
  lists: [
    {
      heading: new RegExp(`^${TO_IMPROVE}(?: further)?$`, 'i'),
      force: 'should',
      paragraphs: true,
      table: 'due',
    },
  ],
};

/** Colleges, training providers and employers, September 2019 to November 2025. */
export const furtherEducation: Framework = {
  id: 'further-education',
  names: [
    /^what is it like to be a learner with this provider$/i,
    /^(?:new provider )?monitoring visit report$/i,
  ],
  areas: FE_AREAS,
  lists: [{ heading: new RegExp(`^${TO_IMPROVE}$`, 'i'), force: 'should', paragraphs: true }],
};

/** Schools and early years, September 2015 to August 2019. */
export const cif: Framework = {
  id: 'cif',
  names: [
    /^quality of teaching, learning and assessment\b/i,
    /^effectiveness of (?:the )?leadership and management\b/i,
  ],
  areas:
    /^(?:overall effectiveness|(?:the )?effectiveness of (?:the )?leadership and management|quality of teaching, learning and assessment|personal development, behaviour and welfare|outcomes for (?:pupils|children|learners|children and (?:other )?learners)|early years provision|16 to 19 study programmes)$/i,
  lists: [
    {
      heading: new RegExp(`^(?:full report )?${TO_IMPROVE}(?: further)?$`, 'i'),
      force: 'should',
      paragraphs: true,
    },
  ],
};

/** What an inspection without grades asks of an independent school; standards that it quotes begin otherwise. */
const DUTY = /^the (?:school|proprietor|provider|governing body|trust(?:ees)?) must\b(?!.*:$)/i;

/** Monitoring, progress monitoring and material change inspections of schools: an outcome sentence in place of grades. */
export const schoolMonitoring: Framework = {
  id: 'school-monitoring',
  names: [
    /^(?!monitoring visit)(?:progress monitoring|material change|pre-?registration|emergency|additional|monitoring)(?:\s+inspection)?(?:\s+inspection report|\s+report)?:?(?:\s|$)/i,
    /^monitoring inspection of\b/i,
    /^(?:special measures|requires improvement|serious weaknesses) monitoring inspection of\b/i,
  ],
  areas: /^overall outcome$/i,
  lists: [
    {
      heading:
        /^(?:the school|leaders|leaders and those responsible for governance) should take further action to$/i,
      force: 'should',
      paragraphs: true,
    },
    { heading: /^schedule \d+ (?:of|to) the equality act(?: 2010)?$/i, force: 'must', opens: DUTY },
  ],
};
