import { kindNamed, type Kind, type Shape } from "../record";

/** Each shape as a path around 0, 0, of about the same area as a circle of radius 1. */
const PATHS: Readonly<Record<Shape, string>> = {
  circle: "M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z",
  target: "M1.1,0A1.1,1.1 0 1 1 -1.1,0A1.1,1.1 0 1 1 1.1,0ZM0.8,0A0.8,0.8 0 1 0 -0.8,0A0.8,0.8 0 1 0 0.8,0ZM0.5,0A0.5,0.5 0 1 1 -0.5,0A0.5,0.5 0 1 1 0.5,0Z",
  ring: "M1.05,0A1.05,1.05 0 1 1 -1.05,0A1.05,1.05 0 1 1 1.05,0ZM0.6,0A0.6,0.6 0 1 0 -0.6,0A0.6,0.6 0 1 0 0.6,0Z",
  square: "M-0.89,-0.89H0.89V0.89H-0.89Z",
  diamond: "M0,-1.25L1.25,0L0,1.25L-1.25,0Z",
  hexagon: "M1.1,0L0.55,0.95L-0.55,0.95L-1.1,0L-0.55,-0.95L0.55,-0.95Z",
  triangle: "M0,-1.3L1.2,0.8L-1.2,0.8Z",
  wedge: "M0,1.3L1.2,-0.8L-1.2,-0.8Z",
  cross: "M-0.4,-1.15H0.4V-0.4H1.15V0.4H0.4V1.15H-0.4V0.4H-1.15V-0.4H-0.4Z",
  pentagon: "M0,-1.15L1.09,-0.36L0.68,0.93L-0.68,0.93L-1.09,-0.36Z",
  star: "M0,-1.4L0.41,-0.57L1.33,-0.43L0.67,0.22L0.82,1.13L0,0.7L-0.82,1.13L-0.67,0.22L-1.33,-0.43L-0.41,-0.57Z",
};

/** The path of a kind's shape, to be scaled to its size. */
export function pathOf(kind: Kind): string {
  return PATHS[kindNamed.get(kind)?.shape ?? "circle"];
}

/** The sign of a kind, as legends and lists show it; for the eye alone. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <svg class={`mark kind-${kind.toLowerCase()}`} viewBox="-1.5 -1.5 3 3" aria-hidden="true">
      <path d={pathOf(kind)} />
    </svg>
  );
}
