import { render } from 'preact';
import '../../components/base.css';
import '../../components/cards.css';
import './welcome.css';
import { Welcome } from './Welcome.tsx';

render(<Welcome />, document.getElementById('welcome')!);
