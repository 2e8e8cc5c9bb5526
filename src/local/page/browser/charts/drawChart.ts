// Draws a chart onto a canvas, much as Google Sheets would, with the library Chart.js.

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartPicture } from '../../protocol.ts';
import { linesOf } from './labelLines.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

const INK = '#3c4043';
const LINE = '#dadce0';
const COLOURS = ['#2f6fa7', '#c9a227', '#7a8b99'];

/** The letters of a name that fit beside a bar and under a column, about. */
const LETTERS_BESIDE = 20;
const LETTERS_UNDER = 12;
/** Pixels that two lines of a name take, and that title and axis do. */
const TWO_LINES = 30;
const AROUND_THE_BARS = 90;
/** Pixels of a letter of the title, about. */
const TITLE_LETTER = 7.5;

/** Returns how to take the drawing away. */
export function drawChart(canvas: HTMLCanvasElement, picture: ChartPicture): () => void {
  const chart = new Chart(canvas, settingsOf(picture));
  return () => chart.destroy();
}

function settingsOf(picture: ChartPicture): ChartConfiguration<'bar' | 'line', (number | null)[], readonly string[]> {
  const { kind, title, legend, axis, labels, series, width, height } = picture;
  const lies = kind === 'BAR';
  const font = { family: getComputedStyle(document.body).fontFamily, size: 12 };
  const linesOfNames = lies && (height - AROUND_THE_BARS) / labels.length < TWO_LINES ? 1 : 2;
  const names = {
    grid: { display: false },
    ticks: { color: INK, font, autoSkip: kind === 'LINE' },
  };
  const figures = {
    beginAtZero: true,
    ...(axis === null ? {} : { suggestedMin: axis.from, suggestedMax: axis.to }),
    grid: { color: LINE },
    border: { display: false },
    ticks: {
      color: INK,
      font,
      maxTicksLimit: 6,
      callback: (value: string | number) => axisText(Number(value), picture),
    },
  };
  return {
    type: kind === 'LINE' ? 'line' : 'bar',
    data: {
      labels: labels.map((label) => linesOf(label, lies ? LETTERS_BESIDE : LETTERS_UNDER, linesOfNames)),
      datasets: series.map(({ name, values }, place) => {
        const colour = picture.colors[place] ?? COLOURS[place % COLOURS.length] ?? INK;
        return {
          label: name,
          data: [...values],
          backgroundColor: colour,
          borderColor: colour,
          ...(kind === 'LINE' ? { pointRadius: 3, borderWidth: 2 } : { maxBarThickness: 28 }),
        };
      }),
    },
    options: {
      responsive: false,
      animation: false,
      indexAxis: lies ? 'y' : 'x',
      layout: { padding: { top: 6, right: 18, bottom: 8, left: 8 } },
      scales: lies ? { x: figures, y: names } : { x: names, y: figures },
      plugins: {
        title: {
          display: title !== '',
          text: [...linesOf(title, Math.floor(width / TITLE_LETTER), 2)],
          align: 'start',
          color: INK,
          font: { ...font, size: 14, weight: 500 },
        },
        legend: {
          display: legend !== 'none',
          ...(legend === 'none' ? {} : { position: legend }),
          labels: { color: INK, font, boxWidth: 12 },
        },
        tooltip: {
          callbacks: {
            title: ([item]) => (item === undefined ? '' : (labels[item.dataIndex] ?? '')),
            label: ({ datasetIndex, dataIndex }) => {
              const { name, shown } = series[datasetIndex] ?? { name: '', shown: [] };
              return `${name}: ${shown[dataIndex] ?? ''}`;
            },
          },
        },
      },
    },
  };
}

/** An axis speaks as its cells do: in percent where they are percentages. */
function axisText(value: number, { series }: ChartPicture): string {
  const arePercentages = series.some(({ shown }) => shown.some((text) => text.endsWith('%')));
  return value.toLocaleString('vi-VN', {
    style: arePercentages ? 'percent' : 'decimal',
    maximumFractionDigits: arePercentages ? 0 : 2,
  });
}
