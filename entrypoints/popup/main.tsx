import { render } from 'preact';
import '../../components/base.css';
import '../../components/cards.css';
import './popup.css';
import { store } from '../../components/use-annotations.ts';
import { Popup } from './Popup.tsx';

void store().catch(() => {}); // opened while the screen is drawn; whoever reads it hears what is wrong
render(<Popup />, document.getElementById('popup')!);
