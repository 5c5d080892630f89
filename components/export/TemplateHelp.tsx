import { ChevronRight } from 'lucide';
import { filterNames } from '../../lib/export/template.ts';
import { templateHelp } from '../../lib/export/template-help.ts';
import type { Template } from '../../lib/model/template.ts';
import { Icon } from '../Icon.tsx';

/** How templates are written, and everything that one can use, with an example each. */
export function TemplateHelp({ per }: { per: Template['per'] }) {
  return (
    <details class="template-help">
      <summary>
        <Icon node={ChevronRight} />
        What a template can use
      </summary>
      <p>
        Templates are written in Liquid. <code>{'{{ note.text }}'}</code> puts something in,{' '}
        <code>{'{% for note in notes %} … {% endfor %}'}</code> goes through a list,{' '}
        <code>{'{% if note.page %} … {% endif %}'}</code> asks whether something is known. Words of a report
        are escaped, so they cannot change how the file looks.
      </p>
      <p>
        After a bar stands what to do with something: <code>{'{{ note.note | indent: 2 }}'}</code>. There are{' '}
        {filterNames.join(', ')}.
      </p>
      {templateHelp(per).map(({ title, rows }) => (
        <table key={title} class="template-help__table">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">Write</th>
              <th scope="col">For</th>
              <th scope="col">Example</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, what, example }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{what}</td>
                <td>
                  <code class="template-help__example">{example}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
