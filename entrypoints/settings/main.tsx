import { render } from 'preact';
import '../../components/base.css';
import '../../components/cards.css';
import './settings.css';
import { SettingsPage } from './SettingsPage.tsx';

render(<SettingsPage />, document.getElementById('settings')!);
