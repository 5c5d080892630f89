import { render } from 'preact';
import '../../components/base.css';
import './settings.css';
import { SettingsPage } from './SettingsPage.tsx';

render(<SettingsPage />, document.getElementById('settings')!);
