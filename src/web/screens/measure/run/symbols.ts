/** Nine signs of our own, as paths in a square of 40 by 40, no two alike when turned. */
export const symbolPaths: readonly string[] = [
  "M6 34 20 6 34 34",
  "M6 12h28M20 12v22",
  "M8 20a12 12 0 0 1 24 0v14",
  "M8 8l24 24M8 32 20 20",
  "M10 6v28h20",
  "M6 20h28M20 6v14M12 34h16",
  "M32 10a12 12 0 1 0 0 20",
  "M6 30 14 10l6 14 6-14 8 20",
  "M10 6h20v14H10zM20 20v14",
]
