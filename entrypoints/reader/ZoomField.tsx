import type { ViewState } from './use-view.ts';

export interface ZoomFieldProps {
  view: ViewState;
  /** "page-width", "page-fit", "auto" or a factor such as "1.25". */
  onZoom(value: string): void;
}

const FITS = [
  { value: 'auto', name: 'Automatic' },
  { value: 'page-width', name: 'Fit width' },
  { value: 'page-fit', name: 'Fit page' },
];
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** The zoom: what it is, and the usual ones to choose from. */
export function ZoomField({ view: { scale, fit }, onZoom }: ZoomFieldProps) {
  const current = String(scale);
  const others = STEPS.map(String);
  return (
    <select
      class="zoom-field"
      aria-label="Zoom"
      value={fit ?? current}
      onChange={({ currentTarget }) => onZoom(currentTarget.value)}
    >
      {FITS.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
      {fit === null && !others.includes(current) && <option value={current}>{percent(scale)}</option>}
      {STEPS.map((step) => (
        <option key={step} value={String(step)}>
          {percent(step)}
        </option>
      ))}
    </select>
  );
}

const percent = (scale: number): string => `${Math.round(scale * 100)} %`;
