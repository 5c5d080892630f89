import { render } from 'preact';
import '../../components/base.css';
import '../../components/cards.css';
import './popup.css';
import { Popup } from './Popup.tsx';

render(<Popup />, document.getElementById('popup')!);
