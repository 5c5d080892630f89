import type { Nodes } from 'mdast';
import { type ComponentChildren, Fragment } from 'preact';

/** An export's document on our own screen, headings two deeper than in the file; drawn as text, so no markup in a report takes effect. */
export function TreeView({ nodes }: { nodes: Nodes[] }) {
  return (
    <>
      {nodes.map((node, i) => (
        <Fragment key={i}>{drawn(node)}</Fragment>
      ))}
    </>
  );
}

function drawn(node: Nodes): ComponentChildren {
  switch (node.type) {
    case 'heading': {
      const Heading = node.depth === 1 ? 'h3' : 'h4';
      return (
        <Heading>
          <TreeView nodes={node.children} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <TreeView nodes={node.children} />
        </p>
      );
    case 'blockquote':
      return (
        <blockquote>
          <TreeView nodes={node.children} />
        </blockquote>
      );
    case 'table': {
      const [head, ...rows] = node.children;
      return (
        <table>
          <thead>
            <tr>
              {head?.children.map((cell, i) => (
                <th key={i} scope="col">
                  <TreeView nodes={cell.children} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ children }, i) => (
              <tr key={i}>
                {children.map((cell, column) => (
                  <td key={column}>
                    <TreeView nodes={cell.children} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
    case 'link':
      return (
        <span class="preview__link">
          <TreeView nodes={node.children} />
        </span>
      );
    case 'break':
      return <br />;
    case 'text':
    case 'hashtag':
      return node.value;
    default:
      return null;
  }
}
