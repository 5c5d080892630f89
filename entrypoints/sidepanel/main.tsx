import { render } from 'preact';
import './sidepanel.css';
import { HistoryKeys } from '../../components/HistoryButtons.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { SidePanel } from './SidePanel.tsx';

const screen = (
  <>
    <StoreNotice />
    <SidePanel />
    <HistoryKeys />
  </>
);
render(screen, document.getElementById('panel')!);
