import { render } from 'preact';
import './sidepanel.css';
import { HistoryKeys } from '../../components/HistoryButtons.tsx';
import { StoreNotice } from '../../components/StoreNotice.tsx';
import { TagColours } from '../../components/TagColours.tsx';
import { SidePanel } from './SidePanel.tsx';

const screen = (
  <TagColours>
    <StoreNotice />
    <SidePanel />
    <HistoryKeys />
  </TagColours>
);
render(screen, document.getElementById('panel')!);
