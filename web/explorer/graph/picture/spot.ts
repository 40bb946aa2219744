/** Where a node is drawn, in pixels before the camera's shift, so that shifting changes none of it. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
