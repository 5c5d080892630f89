/** What each kind of inspection is called, in screens and citations; ids as in `ReportFacts`. */
const NAMES: Record<string, string> = {
  ilacs: "Inspection of children's services (ILACS)",
  'ilacs-focused-visit': "Focused visit to children's services (ILACS)",
  'monitoring-visit': "Monitoring visit to children's services",
  sif: 'Inspection of services for children in need of help and protection (SIF)',
  'lscb-review': 'Review of the local safeguarding children board',
  'looked-after-children-2013': 'Inspection of services for looked after children',
  jtai: 'Joint targeted area inspection (JTAI)',
  send: 'Area SEND inspection',
  sccif: 'Social care inspection (SCCIF)',
  cif: 'School inspection (common inspection framework)',
  eif: 'Inspection (education inspection framework)',
  'report-card': 'Inspection (report card)',
  'school-monitoring': 'School monitoring inspection',
  'early-years': 'Early years inspection',
  'further-education': 'Further education and skills inspection',
};

/** The name of a framework in words; the id itself for one that is new to us, null for null. */
export const frameworkName = (id: string | null): string | null => (id === null ? null : (NAMES[id] ?? id));
