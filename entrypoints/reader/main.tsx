import { render } from 'preact';
import '../../components/report-panel.css';
import 'pdfjs-dist/web/pdf_viewer.css';
import './reader.css';
import './marks.css';
import './minimap.css';
import './more.css';
import './print.css';
import { Reader } from './Reader.tsx';
import { sourceOf } from './source.ts';

render(<Reader first={sourceOf(location.search)} />, document.getElementById('reader')!);
