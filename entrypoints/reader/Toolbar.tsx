import {
  ChevronDown,
  ChevronUp,
  Download,
  ExternalLink,
  PanelLeft,
  PanelRight,
  Printer,
  RotateCw,
  Search,
  ZoomIn,
  ZoomOut,
} from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import type { Action } from './keyboard.ts';
import { type MoreEntry, MoreMenu } from './MoreMenu.tsx';
import { PageField } from './PageField.tsx';
import { ToolButton } from './ToolButton.tsx';
import type { ViewState } from './use-view.ts';
import { ZoomField } from './ZoomField.tsx';

export interface ToolbarProps {
  /** Null before the first page is known. */
  view: ViewState | null;
  /** Address of the original; null for a file from disk. */
  address: string | null;
  panelOpen: boolean;
  findOpen: boolean;
  /** Whether the part left of the pages is open. */
  contentsOpen: boolean;
  /** Whether the file has a table of contents of its own. */
  hasContents: boolean;
  /** What the "More" button offers. */
  more: MoreEntry[];
  onAction(action: Action): void;
  onGo(page: string): void;
  onZoom(value: string): void;
  onPanel(): void;
  onContents(): void;
}

/** One row: where I am, how large, turn, find, the original, the file, the panel. */
export function Toolbar(props: ToolbarProps) {
  const { view, address, panelOpen, findOpen, contentsOpen, onAction, onGo, onZoom, onPanel } = props;
  return (
    <div class="toolbar" role="toolbar" aria-label="Reader">
      <div class="toolbar__group">
        {view && (
          <>
            <ToolButton icon={ChevronUp} name="Previous page (←)" onClick={() => onAction('previousPage')} />
            <ToolButton icon={ChevronDown} name="Next page (→)" onClick={() => onAction('nextPage')} />
            <PageField view={view} onGo={onGo} />
            <ToolButton
              icon={PanelLeft}
              name={props.hasContents ? 'Pages and contents' : 'Pages'}
              on={contentsOpen}
              onClick={props.onContents}
            />
          </>
        )}
      </div>
      <div class="toolbar__group toolbar__group--middle">
        {view && (
          <>
            <ToolButton icon={ZoomOut} name="Zoom out (−)" onClick={() => onAction('zoomOut')} />
            <ZoomField view={view} onZoom={onZoom} />
            <ToolButton icon={ZoomIn} name="Zoom in (+)" onClick={() => onAction('zoomIn')} />
            <ToolButton icon={RotateCw} name="Turn the pages (R)" onClick={() => onAction('rotate')} />
          </>
        )}
      </div>
      <div class="toolbar__group toolbar__group--end">
        <ToolButton icon={Search} name="Find (Ctrl+F)" on={findOpen} onClick={() => onAction('find')} />
        {address !== null && (
          <a
            class="icon-button"
            href={`${address}#original`}
            aria-label="Open the original"
            title="Open the original"
          >
            <Icon node={ExternalLink} />
          </a>
        )}
        <ToolButton icon={Printer} name="Print with highlights (Ctrl+P)" onClick={() => onAction('print')} />
        <ToolButton icon={Download} name="Download (Ctrl+S)" onClick={() => onAction('save')} />
        <MoreMenu entries={props.more} />
        <ToolButton icon={PanelRight} name="Findings and notes" on={panelOpen} onClick={onPanel} />
      </div>
    </div>
  );
}
