// Columns of an answer as a chart, by Chart.js. The table beside it says the same in words.

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from "chart.js";

import { colour, language, onScheme } from "./dom";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

export type Sort = "bar" | "line" | "scatter";

export interface Axis {
  name: string;
  /** What the values are; days are numbers of milliseconds. */
  kind: "number" | "day" | "text";
}

export interface Point {
  x: number | string;
  y: number;
}

const ROW = 28;
let shown: Chart | undefined;
let again: (() => void) | undefined;
onScheme(() => again?.());

/** Draws into a canvas, in place of what was there. */
export function plot(canvas: HTMLCanvasElement, sort: Sort, x: Axis, y: Axis, points: Point[]): void {
  again = () => {
    shown?.destroy();
    const lying = sort === "bar" && x.kind === "text";
    const frame = canvas.parentElement;
    frame?.style.setProperty("height", lying ? `${Math.max(6, points.length + 2) * ROW}px` : "24rem");
    shown = new Chart(canvas, configuration(canvas, sort, lying, x, y, points));
  };
  again();
}

function configuration(
  canvas: HTMLCanvasElement,
  sort: Sort,
  lying: boolean,
  x: Axis,
  y: Axis,
  points: Point[],
): ChartConfiguration {
  const ink = colour(canvas, "ink");
  const soft = colour(canvas, "ink-2");
  const hair = colour(canvas, "hair");
  const red = colour(canvas, "red");
  const font = { family: getComputedStyle(canvas).fontFamily, size: 13 };
  const longest = canvas.clientWidth < 480 ? 18 : 34;
  const said = (axis: Axis, value: number | string): string =>
    axis.kind === "day"
      ? new Date(Number(value)).toLocaleDateString(language, { day: "numeric", month: "short", year: "numeric" })
      : axis.kind === "number"
        ? Number(value).toLocaleString(language)
        : String(value);
  const scale = (axis: Axis, categories: boolean, beginAtZero: boolean) => ({
    type: categories ? ("category" as const) : ("linear" as const),
    beginAtZero,
    title: { display: true, text: axis.name, color: soft, font },
    grid: { color: categories ? "transparent" : hair },
    border: { color: ink },
    ticks: categories
      ? {
          color: ink,
          font,
          autoSkip: !lying,
          callback(this: { getLabelForValue(value: number): string }, value: number | string) {
            const text = said(axis, this.getLabelForValue(Number(value)));
            return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
          },
        }
      : { color: soft, font, callback: (value: number | string) => said(axis, value) },
  });
  const categories = sort === "bar" || (sort === "line" && x.kind === "text");
  const along = scale(x, categories, false);
  const up = scale(y, false, sort === "bar");
  return {
    type: sort,
    data: {
      ...(categories ? { labels: points.map((point) => point.x) } : {}),
      datasets: [
        {
          data: categories ? points.map((point) => point.y) : (points as { x: number; y: number }[]),
          backgroundColor: sort === "line" ? red : `${red}cc`,
          borderColor: red,
          borderWidth: sort === "line" ? 2 : 0,
          pointRadius: sort === "scatter" ? 4 : 3,
          maxBarThickness: 22,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lying ? "y" : "x",
      scales: lying ? { x: up, y: along } : { x: along, y: up },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: (items) => {
              const point = items[0] && points[items[0].dataIndex];
              return point ? said(x, point.x) : "";
            },
            label: (item) => {
              const point = points[item.dataIndex];
              return point ? `${y.name}: ${said(y, point.y)}` : "";
            },
          },
        },
      },
    },
  } as ChartConfiguration;
}
