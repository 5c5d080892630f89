import { render } from 'preact';
import '../../components/base.css';
import '../../components/cards.css';
import './popup.css';
import { TagColours } from '../../components/TagColours.tsx';
import { store } from '../../components/use-annotations.ts';
import { Popup } from './Popup.tsx';

void store().catch(() => {}); // opened while the screen is drawn; whoever reads it hears what is wrong
const screen = (
  <TagColours>
    <Popup />
  </TagColours>
);
render(screen, document.getElementById('popup')!);
