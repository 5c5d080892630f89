/** Something that inspectors come back to in one council after another, in a word and in their own wordings. */
export interface Theme {
  /** Kept in notes and exports, so never reused for another theme. */
  id: string;
  label: string;
  wording: RegExp;
}

/** In the order in which a finding's themes are listed. What the reports of schools and homes need stands at the end. */
export const THEMES: readonly Theme[] = [
  {
    id: 'management-oversight',
    label: 'Management oversight and supervision',
    wording:
      /(?:management|managers?['’]?|managerial|senior|leaders?['’]?|strategic) (?:oversight|grip|scrutiny|challenge)|supervision|supervisors?|oversight|independent reviewing officers?|\bIROs?\b|management decision/,
  },
  {
    id: 'assessment-planning',
    label: 'Assessment and planning',
    wording:
      /assessments?|(?:care|pathway|safety|contingency|child protection|child in need|children['’]s|multi-agency) plan(?:s|ning)?|plans? (?:for|to) |planning|care plans?|chronolog\w+|\bplans\b|child in need|core groups?|strategy (?:meetings?|discussions?)|section 47|conferences?/,
  },
  {
    id: 'voice-of-the-child',
    label: 'Voice of the child',
    wording:
      /(?:voices?|views?|wishes|feelings|experiences?|lived experience) of (?:the )?(?:child(?:ren)?|young people)|(?:child(?:ren)?['’]s|young people['’]s|their) (?:voices?|views|wishes|lived experiences?)|listen(?:s|ed|ing)? to children|seen alone|advoca\w+|participation|direct work/,
  },
  {
    id: 'front-door',
    label: 'Thresholds and front door',
    wording:
      /thresholds?|front door|referrals?|\bMASH\b|multi-agency safeguarding hub|contacts?(?= (?:and|are|were|is))|screening|emergency duty|out[- ]of[- ]hours|initial response|step(?:ped)?[- ](?:up|down)/,
  },
  {
    id: 'early-help',
    label: 'Early help',
    wording: /early help|family hubs?|early intervention|targeted support|family support/,
  },
  {
    id: 'workforce',
    label: 'Workforce and caseloads',
    wording:
      /caseloads?|workloads?|workforce|recruit\w*|retention|turnover|agency (?:staff|workers?|social workers?)|vacanc\w+|staffing|permanent (?:staff|social workers?)|newly qualified|\bASYEs?\b|social worker changes|changes? (?:of|in) social worker|training|staff development/,
  },
  {
    id: 'permanence-adoption',
    label: 'Permanence and adoption',
    wording:
      /permanen(?:ce|cy)|adopt(?:ion|ive|ers?|ed)|early permanence|fostering for adoption|special guardian\w*|matching|life[- ]story|reunification/,
  },
  {
    id: 'care-leavers',
    label: 'Care leavers',
    wording:
      /care leavers?|leaving care|personal advis[eo]rs?|\bPAs\b|pathway plans?|care[- ]experienced|staying put|transition(?:s)? to adulthood|young adults/,
  },
  {
    id: 'missing-exploitation',
    label: 'Missing and exploitation',
    wording:
      /missing|exploit\w*|return home interviews?|trafficked|trafficking|county lines|gangs?|radicali\w+|contextual safeguarding|extra-familial|online abuse/,
  },
  {
    id: 'quality-assurance',
    label: 'Quality assurance and performance data',
    wording:
      /quality assurance|audit\w*|performance (?:data|information|management|reports?|reporting)|\bdata\b|self-(?:evaluation|assessment)|learning from (?:complaints|reviews)|case reviews?|monitoring systems|recording systems?|case records?|recording/,
  },
  {
    id: 'partnership',
    label: 'Partnership',
    wording:
      /partners?(?:hips?)?|multi-?agency|inter-?agency|joint (?:working|commissioning)|information[- ]sharing|agencies|shar(?:e|ed|es|ing) information/,
  },
  {
    id: 'education',
    label: 'Education',
    wording:
      /educat\w+|schools?|virtual school|personal education plans?|\bPEPs?\b|attainment|attendance|exclu(?:ded|sions?)|apprenticeships?|training and employment|\bNEET\b|electively home/,
  },
  {
    id: 'health',
    label: 'Health',
    wording:
      /health\w*|\bCAMHS\b|emotional well-?being|medic(?:al|ation|als|ines?)|dent(?:al|ist)\w*|therap\w+|substance misuse|drugs? and alcohol/,
  },
  {
    id: 'placements-sufficiency',
    label: 'Placements and sufficiency',
    wording:
      /placements?|sufficien(?:cy|t homes)|foster (?:carers?|homes?|care)|fostering|connected (?:persons?|carers?)|kinship|children['’]s homes?|residential|unregistered|unregulated|supported accommodation|commissioning of (?:homes|placements)/,
  },
  {
    id: 'domestic-abuse-neglect',
    label: 'Domestic abuse and neglect',
    wording: /domestic (?:abuse|violence)|neglect\w*|coercive|graded care profile/,
  },
  {
    id: 'homelessness-16-17',
    label: 'Homeless at 16 and 17',
    wording: /homeless\w*|16[- ]?(?:and|to|or|-)[- ]?17[- ]year[- ]olds?|bed and breakfast/,
  },
  {
    id: 'unaccompanied',
    label: 'Unaccompanied children',
    wording: /unaccompanied|asylum[- ]seek\w+|\bUASC\b/,
  },
  {
    id: 'pre-proceedings',
    label: 'Pre-proceedings',
    wording:
      /pre-proceedings|public law outline|\bPLO\b|care proceedings|court (?:applications?|work|statements?)|legal (?:planning|gateway|action)|letters? before proceedings|family courts?/,
  },
  {
    id: 'disabled-children',
    label: 'Disabled children',
    wording:
      /disabled children|children with (?:a )?disabilit\w+|disabilit(?:y|ies)|short breaks?|\bSEND\b|special educational needs|EHC plans?|education, health and care/,
  },
  { id: 'private-fostering', label: 'Private fostering', wording: /private(?:ly)? foster\w*/ },
  {
    id: 'leadership',
    label: 'Corporate parenting and leadership',
    wording:
      /corporate parent\w*|(?:senior|political|council|strategic) lead(?:ers?|ership)|leaders(?:hip)?|elected members|governance|chief executive|director of children['’]s services|lead member|improvement board|LSCB|safeguarding (?:children )?board/,
  },
  {
    id: 'allegations',
    label: 'Allegations against professionals',
    wording: /designated officer|\bLADO\b|allegations (?:against|about)/,
  },
  {
    id: 'curriculum',
    label: 'Curriculum and teaching',
    wording:
      /curricul\w+|teach(?:ing|ers?)|pedagog\w+|phonics|reading (?:programme|books)|subject knowledge|pupils['’]? (?:knowledge|work|learning)|homework/,
  },
  {
    id: 'behaviour',
    label: 'Behaviour and attendance',
    wording: /behaviour\w*|attendance|bullying|absence|suspensions?|restraint|physical intervention/,
  },
  {
    id: 'inclusion',
    label: 'Inclusion',
    wording: /inclusi(?:on|ve)|disadvantaged|pupil premium|reasonable adjustments/,
  },
  {
    id: 'safeguarding-practice',
    label: 'Safeguarding in schools and homes',
    wording:
      /safer recruitment|single central record|safeguarding (?:culture|training|policy|policies|arrangements)|risk assessments?|fire (?:safety|drills?)/,
  },
];
