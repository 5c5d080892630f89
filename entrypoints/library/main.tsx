import { render } from 'preact';
import '../../components/base.css';
import '../../components/cards.css';
import './library.css';
import { store } from '../../components/use-annotations.ts';
import { Library } from './Library.tsx';

void store().catch(() => {}); // opened while the screen is drawn; whoever reads it hears what is wrong
render(<Library />, document.getElementById('library')!);
