/** Shapes of a dot, each about as heavy as the others, drawn around 0,0. The first is for one thing, the second for another: a chart says which beside its marks. */
export const shapes = {
  circle: "M0-5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z",
  square: "M-5-5h10v10h-10z",
  diamond: "M0-7 7 0 0 7-7 0z",
  triangle: "M0-6.5 6.5 5h-13z",
  down: "M0 6.5 6.5-5h-13z",
  cross: "M-1.8-6h3.6v4.2h4.2v3.6h-4.2v4.2h-3.6v-4.2h-4.2v-3.6h4.2z",
  hexagon: "M0-6.5 5.6-3.2v6.4L0 6.5-5.6 3.2v-6.4z",
} as const

export type Shape = keyof typeof shapes
