/** Properties of a Plotly trace, axis or layout. */
export type Properties = Readonly<Record<string, unknown>>;

/** An axis with the range that it shows. */
export type Axis = Properties & { readonly range: readonly [number, number] };

/** A text at a point of a panel, which stands where a legend would have to be looked up. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Which side of the text the point is at; "center" where it is not given. */
  readonly anchor?: "left" | "center" | "right";
  /** Pixels to the right. */
  readonly right?: number;
  /** Pixels up; 14 where it is not given. */
  readonly up?: number;
}

/** A text in the margin right of a panel, at the height of what it names; lines are parted by `<br>`. */
export interface MarginLabel {
  readonly text: string;
  readonly y: number;
}

/** One coordinate system of a chart. */
export interface Panel {
  /** What the vertical axis measures, over it, in lines parted by `<br>`; nothing where its marks say it. */
  readonly title?: string;
  /** What the horizontal axis measures, below it; of years nothing needs to be said. */
  readonly xTitle?: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly labels?: readonly Label[];
  readonly marginLabels?: readonly MarginLabel[];
  /** Thin lines across the panel, at values of an axis; dashed where nothing else is said. */
  readonly references?: readonly {
    readonly axis: "x" | "y";
    readonly value: number;
    readonly dash?: "solid";
  }[];
}

/** How the panels of a chart are set in a frame. */
export interface Setting {
  readonly panels: readonly Panel[];
  /** Pixels of one panel, without its title and what stands below it. */
  readonly panelHeight: number;
  /** Panels of one horizontal axis stand under each other; others side by side where there is room. */
  readonly arrangement?: "stacked";
  /** Pixels between panels side by side of which only the first has names on its vertical axis. */
  readonly gutter?: number;
  /** Pixels left and right of the panels, and below each. */
  readonly marginLeft?: number;
  readonly marginRight?: number;
  readonly footHeight?: number;
  /** Bars of one place stand on one another, those below zero under it; else beside each other. */
  readonly bars?: "stacked";
}

/** The names of a panel's axes as traces refer to them. */
export function axesOf(panel: number): { readonly xaxis: string; readonly yaxis: string } {
  const suffix = panel === 0 ? "" : String(panel + 1);
  return { xaxis: `x${suffix}`, yaxis: `y${suffix}` };
}
