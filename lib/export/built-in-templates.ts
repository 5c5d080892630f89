import type { Template } from '../model/template.ts';

/** The templates that come with the product, the usual one first. Readers copy them to begin their own. */
export const BUILT_IN: Template[] = [
  {
    id: 'by-authority',
    name: 'Notes by authority',
    per: 'report',
    source: `{% if first %}---
{{ export.facts }}
---

{% endif %}
{% if report.opens_authority %}# {{ report.authority_heading }}

{% endif %}
## {{ report.heading }}

{% for note in notes %}{{ note.block }}

{% endfor %}`,
  },
  {
    id: 'by-tag',
    name: 'Notes by tag',
    per: 'tag',
    source: `{% if first %}---
{{ export.facts }}
---

{% endif %}
{% if tag.opens %}# {{ tag.heading }}{% endif %}

{% for note in notes %}{{ note.block }}

{% endfor %}`,
  },
  {
    id: 'reading-note',
    name: 'A reading note for each report',
    per: 'report',
    source: `# {{ report.name }}

{{ report.citation }}{% if report.link %} ([the report]({{ report.link }})){% endif %}

{% if report.grades.size > 0 %}
| Judgement | Grade |
| --- | --- |
{% for judgement in report.grades %}| {{ judgement.area }} | {{ judgement.grade }} |
{% endfor %}
{% endif %}

{% if report.judgements.size > 0 %}
## Judgements

{% for note in report.judgements %}{{ note.block }}

{% endfor %}{% endif %}

{% if report.recommendations.size > 0 %}
## What must get better

{% for note in report.recommendations %}{{ note.block }}

{% endfor %}{% endif %}

{% if report.strengths.size > 0 %}
## Strengths

{% for note in report.strengths %}{{ note.block }}

{% endfor %}{% endif %}

{% if report.concerns.size > 0 %}
## Concerns

{% for note in report.concerns %}{{ note.block }}

{% endfor %}{% endif %}

{% if report.highlights.size > 0 %}
## My highlights

{% for note in report.highlights %}{{ note.block }}

{% endfor %}{% endif %}`,
  },
  {
    id: 'task-list',
    name: 'Recommendations as a task list',
    per: 'report',
    source: `{% if report.recommendations.size > 0 %}
## {{ report.name }}

{% for note in report.recommendations %}- [{% if note.done %}x{% else %} {% endif %}] {{ note.text }} ({{ note.source }}){% if note.tags != "" %} {{ note.tags }}{% endif %}
{% if note.note != "" %}  {{ note.note | indent }}
{% endif %}{% endfor %}
{% endif %}`,
  },
  {
    id: 'obsidian',
    name: 'Obsidian, with properties',
    per: 'report',
    source: `{% if first %}---
{{ export.properties }}
---

{% endif %}
# {{ report.name }}

{% if report.grades.size > 0 %}
| Judgement | Grade |
| --- | --- |
{% for judgement in report.grades %}| {{ judgement.area }} | {{ judgement.grade }} |
{% endfor %}
{% endif %}

{% for note in notes %}{{ note.quote }}

{{ note.anchor }}

— {{ note.source }}

{% if note.tags != "" %}{{ note.tags }}

{% endif %}{{ note.note }}

{% endfor %}`,
  },
];
