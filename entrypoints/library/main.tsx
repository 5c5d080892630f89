import { render } from 'preact';
import '../../components/base.css';
import '../../components/cards.css';
import './library.css';
import { TagColours } from '../../components/TagColours.tsx';
import { store } from '../../components/use-annotations.ts';
import { Library } from './Library.tsx';

void store().catch(() => {}); // opened while the screen is drawn; whoever reads it hears what is wrong
const screen = (
  <TagColours>
    <Library />
  </TagColours>
);
render(screen, document.getElementById('library')!);
