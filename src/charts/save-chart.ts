import { fileNamePart } from '../sharing/file-name.ts';
import { saveBlob } from '../ui/save-blob.ts';
import { chartSvg, type ChartFile } from './chart-file.ts';
import { pngOf } from './chart-picture.ts';

/** Hands a chart to the browser's download, under a name made of its title. Throws when it cannot be drawn. */
export async function saveChart(drawing: SVGSVGElement, file: ChartFile, kind: 'svg' | 'png'): Promise<void> {
  const svg = chartSvg(drawing, file);
  const blob = kind === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
  saveBlob(blob, `${fileNamePart(file.title) || 'diagram'}.${kind}`);
}
